package counterclaim.search;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.WorldDate;
import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be found, read afresh; only what was accepted. */
final class Drafts {

    private static final int ROWS_AT_ONCE = 500;

    private final Dossier dossier;
    /** The one thing that is asked for; null: all. */
    private final UUID only;

    /** @param dossier null: whichever it stands in */
    private Drafts(Dossier dossier, UUID only) {
        this.dossier = dossier;
        this.only = only;
    }

    /** Takes one thing after the other: never are all of them in memory. */
    interface Each {
        void take(Draft draft) throws SQLException;
    }

    /** All of a dossier. */
    static void of(Dossier dossier, Each each) throws SQLException {
        var drafts = new Drafts(dossier, null);
        for (var kind : Kind.values()) all(drafts.of(kind), each);
    }

    /** One thing, if it is there to be found. */
    static void of(Dossier dossier, Kind kind, UUID subject, Each each) throws SQLException {
        all(new Drafts(dossier, subject).of(kind), each);
    }

    /** A source or a speaker in each of its dossiers, and all that the speaker said and argued there. */
    static void everywhere(Kind kind, UUID subject, Each each) throws SQLException {
        var drafts = new Drafts(null, subject);
        all(drafts.of(kind), each);
        if (kind != Kind.SPEAKER) return;
        all(drafts.statements("p.id = :only"), each);
        all(drafts.arguments("a.id in (select b.argument.id from ArgumentParty b where b.party.id = :only)"), each);
    }

    private static void all(Stream<Draft> kind, Each each) throws SQLException {
        try (var drafts = kind) {
            for (var draft : (Iterable<Draft>) drafts::iterator) each.take(draft);
        }
    }

    private Stream<Draft> of(Kind kind) {
        return switch (kind) {
            case CLAIM -> claims();
            case SPEAKER -> speakers();
            case STATEMENT -> statements("s.id = :only");
            case ARGUMENT -> arguments("a.id = :only");
            case SOURCE -> sources();
        };
    }

    private Stream<Draft> claims() {
        return rows("select c.dossier.id, c.id, c.number, c.question.id, c.text from Claim c", "c", "c.id = :only")
                .map(row -> new Draft(
                        Kind.CLAIM,
                        (UUID) row[0],
                        (UUID) row[1],
                        (Integer) row[2],
                        (UUID) row[3],
                        (UUID) row[1],
                        Draft.Days.UNKNOWN,
                        List.of(),
                        Draft.words(Kind.CLAIM, (Integer) row[2], texts(row, 4))));
    }

    private Stream<Draft> speakers() {
        return rows(
                        "select a.dossier.id, p.id, p.name, p.description from Appearance a join a.party p",
                        "a",
                        "p.id = :only")
                .map(row -> new Draft(
                        Kind.SPEAKER,
                        (UUID) row[0],
                        (UUID) row[1],
                        null,
                        null,
                        null,
                        Draft.Days.UNKNOWN,
                        List.of((UUID) row[1]),
                        Draft.words(Kind.SPEAKER, null, texts(row, 2))));
    }

    private Stream<Draft> statements(String those) {
        return rows(
                        "select s.dossier.id, s.id, s.number, c.question.id, c.id, s.earliest, s.latest, p.id,"
                                + " p.name, s.capacity, s.quote, s.paraphrase"
                                + " from Statement s join s.claim c join s.party p",
                        "s",
                        those)
                .map(row -> new Draft(
                        Kind.STATEMENT,
                        (UUID) row[0],
                        (UUID) row[1],
                        (Integer) row[2],
                        (UUID) row[3],
                        (UUID) row[4],
                        new Draft.Days((LocalDate) row[5], (LocalDate) row[6]),
                        List.of((UUID) row[7]),
                        Draft.words(Kind.STATEMENT, (Integer) row[2], texts(row, 8))));
    }

    // Whose it is and what it cites comes with it, each in one text: who posts a reason waits for one question only.
    private Stream<Draft> arguments(String those) {
        return rows(
                        "select a.dossier.id, a.id, a.number, c.question.id, c.id, a.said,"
                                + " (select listagg(cast(b.party.id as String), ' ') within group (order by b.position)"
                                + " from ArgumentParty b where b.argument = a), a.text, a.criticalQuestion,"
                                + " (select listagg(p.name, ' ') within group (order by b.position)"
                                + " from ArgumentParty b join b.party p where b.argument = a),"
                                + " (select listagg(e.passage, ' ') within group (order by e.position)"
                                + " from Citation e where e.argument = a)"
                                + " from Argument a join a.claim c",
                        "a",
                        those)
                .map(row -> new Draft(
                        Kind.ARGUMENT,
                        (UUID) row[0],
                        (UUID) row[1],
                        (Integer) row[2],
                        (UUID) row[3],
                        (UUID) row[4],
                        days((String) row[5]),
                        ids((String) row[6]),
                        Draft.words(Kind.ARGUMENT, (Integer) row[2], texts(row, 7))));
    }

    private Stream<Draft> sources() {
        return rows(
                        "select u.dossier.id, s.id, u.number, s.issued, s.label, s.title, s.author, s.containerTitle,"
                                + " s.publisher from SourceUse u join u.source s",
                        "u",
                        "s.id = :only")
                .map(row -> new Draft(
                        Kind.SOURCE,
                        (UUID) row[0],
                        (UUID) row[1],
                        (Integer) row[2],
                        null,
                        null,
                        days((String) row[3]),
                        List.of(),
                        Draft.words(Kind.SOURCE, (Integer) row[2], texts(row, 4))));
    }

    /**
     * @param place what stands in a dossier and counts there, as the query names it
     * @param those a condition, where not all are asked for
     */
    private Stream<Object[]> rows(String query, String place, String those) {
        var where = " where " + place + ".acceptance = ACCEPTED"
                + (dossier == null ? "" : " and " + place + ".dossier.id = :dossier")
                + (only == null ? "" : " and " + those);
        var rows = Panache.getEntityManager()
                .createQuery(query + where, Object[].class)
                .setHint("org.hibernate.fetchSize", ROWS_AT_ONCE);
        if (dossier != null) rows.setParameter("dossier", dossier.id);
        if (only != null) rows.setParameter("only", only);
        return rows.getResultStream();
    }

    /** The rest of the columns, lists taken apart. */
    private static List<String> texts(Object[] row, int from) {
        var texts = new ArrayList<String>();
        for (var text : Arrays.asList(row).subList(from, row.length)) {
            if (text instanceof List<?> list) list.forEach(one -> texts.add(String.valueOf(one)));
            else texts.add((String) text);
        }
        return texts;
    }

    private static List<UUID> ids(String text) {
        if (text == null) return List.of();
        return Arrays.stream(text.split(" ")).map(UUID::fromString).toList();
    }

    private static Draft.Days days(String date) {
        if (date == null) return Draft.Days.UNKNOWN;
        var read = WorldDate.parse(date);
        return new Draft.Days(read.earliest(), read.latest());
    }
}
