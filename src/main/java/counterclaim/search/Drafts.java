package counterclaim.search;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.WorldDate;
import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** All that can be found in a dossier, read afresh; only what was accepted. */
final class Drafts {

    private static final int ROWS_AT_ONCE = 500;

    private final Dossier dossier;
    /** The one thing that is asked for; null: all. */
    private final UUID only;

    private Drafts(Dossier dossier, UUID only) {
        this.dossier = dossier;
        this.only = only;
    }

    /** Takes one thing after the other: never are all of them in memory. */
    interface Each {
        void take(Draft draft) throws SQLException;
    }

    static void of(Dossier dossier, Each each) throws SQLException {
        var drafts = new Drafts(dossier, null);
        drafts.all(drafts::claims, each);
        drafts.all(drafts::speakers, each);
        drafts.all(drafts::statements, each);
        drafts.all(drafts::arguments, each);
        drafts.all(drafts::sources, each);
    }

    /** One thing, if it is there to be found. */
    static void of(Dossier dossier, Kind kind, UUID subject, Each each) throws SQLException {
        var drafts = new Drafts(dossier, subject);
        drafts.all(
                () -> switch (kind) {
                    case CLAIM -> drafts.claims();
                    case SPEAKER -> drafts.speakers();
                    case STATEMENT -> drafts.statements();
                    case ARGUMENT -> drafts.arguments();
                    case SOURCE -> drafts.sources();
                },
                each);
    }

    private void all(Supplier<Stream<Draft>> kind, Each each) throws SQLException {
        try (var drafts = kind.get()) {
            for (var draft : (Iterable<Draft>) drafts::iterator) each.take(draft);
        }
    }

    private Stream<Draft> claims() {
        return rows(
                        "select c.id, c.number, c.question.id, c.text from Claim c"
                                + " where c.dossier.id = ?1 and c.acceptance = ACCEPTED",
                        "c.id")
                .map(row -> new Draft(
                        Kind.CLAIM,
                        (UUID) row[0],
                        (Integer) row[1],
                        (UUID) row[2],
                        (UUID) row[0],
                        Draft.Days.UNKNOWN,
                        List.of(),
                        Draft.words(Kind.CLAIM, (Integer) row[1], texts(row, 3))));
    }

    private Stream<Draft> speakers() {
        return rows(
                        "select p.id, p.name, p.description from Appearance a join a.party p where a.dossier.id = ?1"
                                + " and a.acceptance = ACCEPTED",
                        "p.id")
                .map(row -> new Draft(
                        Kind.SPEAKER,
                        (UUID) row[0],
                        null,
                        null,
                        null,
                        Draft.Days.UNKNOWN,
                        List.of((UUID) row[0]),
                        Draft.words(Kind.SPEAKER, null, texts(row, 1))));
    }

    private Stream<Draft> statements() {
        return rows(
                        "select s.id, s.number, c.question.id, c.id, s.earliest, s.latest, p.id,"
                                + " p.name, s.capacity, s.quote, s.paraphrase from Statement s join s.claim c join s.party p"
                                + " where s.dossier.id = ?1 and s.acceptance = ACCEPTED",
                        "s.id")
                .map(row -> new Draft(
                        Kind.STATEMENT,
                        (UUID) row[0],
                        (Integer) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        new Draft.Days((LocalDate) row[4], (LocalDate) row[5]),
                        List.of((UUID) row[6]),
                        Draft.words(Kind.STATEMENT, (Integer) row[1], texts(row, 7))));
    }

    private Stream<Draft> arguments() {
        Map<UUID, List<UUID>> speakers = byArgument(
                "select b.argument.id, p.id from ArgumentParty b join b.party p where b.dossierId = ?1"
                        + of("b.argument.id"),
                row -> (UUID) row[1]);
        Map<UUID, List<String>> beside = byArgument(
                "select b.argument.id, p.name from ArgumentParty b join b.party p where b.dossierId = ?1"
                        + of("b.argument.id")
                        + " union all select c.argument.id, c.passage from Citation c where c.dossierId = ?1"
                        + of("c.argument.id"),
                row -> (String) row[1]);
        return rows(
                        "select a.id, a.number, c.question.id, c.id, a.said, a.text, a.criticalQuestion"
                                + " from Argument a join a.claim c where a.dossier.id = ?1 and a.acceptance = ACCEPTED",
                        "a.id")
                .map(row -> {
                    var texts = texts(row, 5);
                    texts.addAll(beside.getOrDefault((UUID) row[0], List.of()));
                    return new Draft(
                            Kind.ARGUMENT,
                            (UUID) row[0],
                            (Integer) row[1],
                            (UUID) row[2],
                            (UUID) row[3],
                            days((String) row[4]),
                            speakers.getOrDefault((UUID) row[0], List.of()),
                            Draft.words(Kind.ARGUMENT, (Integer) row[1], texts));
                });
    }

    private Stream<Draft> sources() {
        return rows(
                        "select s.id, u.number, s.issued, s.label, s.title, s.author, s.containerTitle, s.publisher"
                                + " from SourceUse u join u.source s where u.dossier.id = ?1 and u.acceptance = ACCEPTED",
                        "s.id")
                .map(row -> new Draft(
                        Kind.SOURCE,
                        (UUID) row[0],
                        (Integer) row[1],
                        null,
                        null,
                        days((String) row[2]),
                        List.of(),
                        Draft.words(Kind.SOURCE, (Integer) row[1], texts(row, 3))));
    }

    private <V> Map<UUID, List<V>> byArgument(String query, Function<Object[], V> value) {
        try (var rows = rows(query)) {
            return rows.filter(row -> row[1] != null)
                    .collect(groupingBy(row -> (UUID) row[0], mapping(value, toList())));
        }
    }

    private Stream<Object[]> rows(String query, String id) {
        return rows(query + of(id));
    }

    private Stream<Object[]> rows(String query) {
        var rows = Panache.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, dossier.id)
                .setHint("org.hibernate.fetchSize", ROWS_AT_ONCE);
        if (only != null) rows.setParameter(2, only);
        return rows.getResultStream();
    }

    private String of(String id) {
        return only == null ? "" : " and " + id + " = ?2";
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

    private static Draft.Days days(String date) {
        if (date == null) return Draft.Days.UNKNOWN;
        var read = WorldDate.parse(date);
        return new Draft.Days(read.earliest(), read.latest());
    }
}
