package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contributed;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.Source;
import counterclaim.sources.SourceUse;
import counterclaim.web.Vocabulary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

import static counterclaim.web.Vocabulary.word;

/**
 * A party, in a capacity, on a date, took a stance on a claim, in these words, reported by this source. Assertions
 * and denials are statements, the same for both sides.
 */
@Entity
public class Statement extends Contributed {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    /** Who reports it. */
    public UUID sourceId;

    public int number;
    public String capacity;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    /** EDTF, or null where the source gives no date. */
    public String said;

    @Transient
    private WorldDate date;

    /** A relative date in words. */
    public String saidWhen;

    public LocalDate earliest;
    public LocalDate latest;
    public String quote;
    public String quoteLanguage;
    public String paraphrase;
    public String locator;

    @Enumerated(EnumType.STRING)
    public Attribution attribution;

    @Enumerated(EnumType.STRING)
    public ShiftKind shift;

    /**
     * What was said on a claim, and what those who moved there had said on the other claims of its question: that is
     * what their words are compared with. In the order of time; what has no date stands last. By the last day it can
     * have been: "in January, three days after his remarks" comes after the remarks.
     */
    public static List<Statement> on(Claim claim) {
        return list(
                "from Statement s join fetch s.party where s.claim.question = ?1 and s.acceptance = ?3"
                        + " and (s.claim = ?2 or exists (from Statement moved where moved.claim = ?2"
                        + " and moved.party = s.party and moved.shift not in (FIRST_ASSERTED, REPEATED)))"
                        + " order by s.latest nulls last, s.earliest desc, s.number",
                claim.question,
                claim,
                Acceptance.ACCEPTED);
    }

    /** What a source reports in the dossiers that the viewer may read. */
    public static List<Statement> reportedBy(Source source, Viewer viewer) {
        return list(
                "from Statement s join fetch s.party join fetch s.claim c join fetch s.dossier d where s.sourceId = ?1"
                        + " and s.acceptance = ?2 and " + Readable.hql("d", "?3")
                        + " order by d.title, d.slug, s.latest nulls last, s.earliest desc, s.number",
                source.id,
                Acceptance.ACCEPTED,
                viewer.account());
    }

    public static List<Statement> of(Dossier dossier) {
        return list(
                "from Statement s join fetch s.party where s.dossier = ?1 and s.acceptance = ?2 order by s.number",
                dossier,
                Acceptance.ACCEPTED);
    }

    /** The claims of a dossier that some accepted statement disputes. */
    public static Set<UUID> disputedIn(Dossier dossier) {
        return disputed("s.dossier.id = ?1", dossier.id);
    }

    /** Those of some claims that some accepted statement disputes. */
    public static Set<UUID> disputed(Collection<UUID> claims) {
        return disputed("s.claim.id in ?1", claims);
    }

    private static Set<UUID> disputed(String where, Object those) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.claim.id from Statement s where " + where
                                + " and s.acceptance = ?2 and s.stance in ?3",
                        UUID.class)
                .setParameter(1, those)
                .setParameter(2, Acceptance.ACCEPTED)
                .setParameter(3, Stance.disputing())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many statements each of some sources reports in a dossier, by its id. */
    static Map<UUID, Integer> reportedIn(Dossier dossier, Collection<Source> sources) {
        if (sources.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select s.sourceId, count(*) from Statement s where s.dossier = ?1 and s.sourceId in ?2"
                                + " and s.acceptance = ?3 group by s.sourceId",
                        Object[].class)
                .setParameter(1, dossier)
                .setParameter(2, sources.stream().map(source -> source.id).toList())
                .setParameter(3, Acceptance.ACCEPTED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** The accepted one of a dossier that the viewer was let into. */
    static Statement in(Dossier dossier, int number) {
        return Statement.<Statement>find(
                        "from Statement s join fetch s.claim join fetch s.party where s.dossier = ?1 and s.number = ?2"
                                + " and s.acceptance = ?3",
                        dossier,
                        number,
                        Acceptance.ACCEPTED)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Where it is shown: on the page of its claim. */
    @Override
    public String path() {
        return claim.path() + "#" + key();
    }

    /** Below which its own acts are found. */
    @Override
    public String ownPath() {
        return "/dossiers/" + dossier.slug + "/statements/" + number;
    }

    /** What people call it in its dossier: ST3. */
    @Override
    public String key() {
        return "ST" + number;
    }

    // Sets the date and, with it, the days it is ordered by; null where the source gives none.
    private void on(WorldDate date) {
        this.date = date;
        said = date == null ? null : date.text();
        earliest = date == null ? null : date.earliest();
        latest = date == null ? null : date.latest();
    }

    public WorldDate date() {
        // A page asks several times.
        if (date == null && said != null) date = WorldDate.parse(said);
        return date;
    }

    /** A new one of a dossier. */
    public static Statement in(
            Dossier dossier, int number, StatementState state, Claim claim, Party party, UUID source) {
        var statement = new Statement();
        statement.workspaceId = dossier.workspace.id;
        statement.dossier = dossier;
        statement.number = number;
        statement.take(state, claim, party, source);
        statement.persist();
        return statement;
    }

    @Override
    public StatementState state() {
        return state(SourceUse.of(dossier, List.of(sourceId)).get(sourceId).key());
    }

    /** @param source the key of its source in the dossier */
    public StatementState state(String source) {
        return new StatementState(
                key(),
                claim.key(),
                party.slug,
                capacity,
                word(stance),
                said,
                saidWhen,
                quote,
                quoteLanguage,
                paraphrase,
                source,
                locator,
                word(attribution),
                word(shift));
    }

    public void take(StatementState state, Claim claim, Party party, UUID source) {
        this.claim = claim;
        this.party = party;
        sourceId = source;
        capacity = state.capacity();
        stance = Vocabulary.of(Stance.class, state.stance());
        on(state.on() == null ? null : WorldDate.parse(state.on()));
        saidWhen = state.when();
        quote = state.quote();
        quoteLanguage = state.quoteLanguage();
        paraphrase = state.paraphrase();
        locator = state.locator();
        attribution = Vocabulary.of(Attribution.class, state.attribution());
        shift = Vocabulary.of(ShiftKind.class, state.shift());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public String subject() {
        return "statement";
    }

    @Override
    public Integer number() {
        return number;
    }

    @Override
    public String words() {
        return quote == null ? paraphrase : quote;
    }
}
