package counterclaim.claims;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Visibility;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.Source;
import counterclaim.sources.SourceUse;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * A party, in a capacity, on a date, took a stance on a claim, in these words, reported by this source. Assertions
 * and denials are statements, the same for both sides.
 */
@Entity
public class Statement extends PanacheEntityBase {

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

    @Enumerated(EnumType.STRING)
    public Acceptance acceptance = Acceptance.ACCEPTED;

    @Version
    public int version;

    /** A statement, and the source that reports it with its number in the dossier. */
    public record Reported(Statement statement, SourceUse source) {}

    /**
     * What was said on these claims, in the order of time; what has no date stands last. By the last day it can have
     * been: "in January, three days after his remarks" comes after the remarks.
     */
    public static List<Reported> on(Collection<Claim> claims) {
        if (claims.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select s, u from Statement s join fetch s.party"
                                + " join SourceUse u on u.dossier = s.dossier and u.source.id = s.sourceId"
                                + " join fetch u.source source left join fetch source.via"
                                + " where s.claim in ?1 and s.acceptance = ?2"
                                + " order by s.latest nulls last, s.earliest, s.number",
                        Object[].class)
                .setParameter(1, claims)
                .setParameter(2, Acceptance.ACCEPTED)
                .getResultStream()
                .map(row -> new Reported((Statement) row[0], (SourceUse) row[1]))
                .toList();
    }

    /** What a speaker said in dossiers open to everyone, with its claims and dossiers, in the order of time. */
    public static List<Reported> by(Party party) {
        return getEntityManager()
                .createQuery(
                        "select s, u from Statement s join fetch s.party join fetch s.claim join fetch s.dossier d"
                                + " join SourceUse u on u.dossier = d and u.source.id = s.sourceId join fetch u.source"
                                + " where s.party = ?1 and s.acceptance = ?2 and d.visibility = ?3"
                                + " order by d.title, d.slug, s.latest nulls last, s.earliest, s.number",
                        Object[].class)
                .setParameter(1, party)
                .setParameter(2, Acceptance.ACCEPTED)
                .setParameter(3, Visibility.PUBLIC)
                .getResultStream()
                .map(row -> new Reported((Statement) row[0], (SourceUse) row[1]))
                .toList();
    }

    /** What a source reports in dossiers open to everyone. */
    public static List<Statement> reportedBy(Source source) {
        return list(
                "from Statement s join fetch s.party join fetch s.claim c join fetch s.dossier d where s.sourceId = ?1"
                        + " and s.acceptance = ?2 and d.visibility = ?3"
                        + " order by d.title, d.slug, s.latest nulls last, s.earliest, s.number",
                source.id,
                Acceptance.ACCEPTED,
                Visibility.PUBLIC);
    }

    public static List<Statement> of(Dossier dossier) {
        return list(
                "from Statement s join fetch s.party where s.dossier = ?1 and s.acceptance = ?2 order by s.number",
                dossier,
                Acceptance.ACCEPTED);
    }

    /** What people call it in its dossier: ST3. */
    public String key() {
        return "ST" + number;
    }

    /** Sets the date and, with it, the days it is ordered by. */
    public void on(WorldDate date) {
        said = date.text();
        earliest = date.earliest();
        latest = date.latest();
    }

    public WorldDate date() {
        return said == null ? null : WorldDate.parse(said);
    }
}
