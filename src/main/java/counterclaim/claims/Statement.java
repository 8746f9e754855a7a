package counterclaim.claims;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Visibility;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.Source;
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

    /**
     * What was said on these claims, in the order of time; what has no date stands last. By the last day it can have
     * been: "in January, three days after his remarks" comes after the remarks.
     */
    public static List<Statement> on(Collection<Claim> claims) {
        if (claims.isEmpty()) return List.of();
        return list(
                "from Statement s join fetch s.party where s.claim in ?1 and s.acceptance = ?2"
                        + " order by s.latest nulls last, s.earliest, s.number",
                claims,
                Acceptance.ACCEPTED);
    }

    /** What a speaker said in dossiers open to everyone, with its claims and dossiers, in the order of time. */
    public static List<Statement> by(Party party) {
        return list(
                "from Statement s join fetch s.party join fetch s.claim join fetch s.dossier d where s.party = ?1"
                        + " and s.acceptance = ?2 and d.visibility = ?3"
                        + " order by d.title, d.slug, s.latest nulls last, s.earliest, s.number",
                party,
                Acceptance.ACCEPTED,
                Visibility.PUBLIC);
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
