package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.standing.Label;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.sources.Grade;
import counterclaim.sources.Source;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** A passage of a source used as evidence by one argument, with its grade. */
@Entity
@DynamicUpdate
public class Citation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Argument argument;

    /** The claim and the depth of its argument: what an attack on it continues. */
    public UUID claimId;

    public int depth;

    /** A12#1 is the first of A12. */
    public int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    public String passage;
    public String locator;

    @Embedded
    public Grade grade = Grade.NOT_YET;

    public String note;

    @Enumerated(EnumType.STRING)
    public Label label = Label.UNDECIDED;

    /** Of all arguments under the claim. */
    static List<Citation> under(Claim claim) {
        return list(
                "claimId = ?1 and argument.acceptance = ?2 order by argument.id, position",
                claim.id,
                Acceptance.ACCEPTED);
    }

    public static List<Citation> of(Dossier dossier) {
        return list(
                "dossierId = ?1 and argument.acceptance = ?2 order by argument.id, position",
                dossier.id,
                Acceptance.ACCEPTED);
    }

    /** Of accepted arguments that are aimed at the claim itself. */
    static List<Citation> of(Claim claim) {
        return list("argument.targetClaimId = ?1 and argument.acceptance = ?2", claim.id, Acceptance.ACCEPTED);
    }

    public static List<Citation> of(Argument argument) {
        return list("from Citation c join fetch c.source where c.argument = ?1 order by c.position", argument);
    }

    /** Where a source is used as evidence in the dossiers that the viewer may read. */
    public static List<Citation> from(Source source, Viewer viewer) {
        return list(
                "from Citation c join fetch c.argument a join fetch a.claim join fetch a.dossier d where c.source = ?1"
                        + " and a.acceptance = ?3 and " + Readable.hql("d", "?2")
                        + " order by d.title, a.number, c.position",
                source,
                viewer.account(),
                Acceptance.ACCEPTED);
    }

    /** How often each of some sources is used as evidence in a dossier, by its id. */
    static Map<UUID, Integer> countsIn(Dossier dossier, Collection<Source> sources) {
        if (sources.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select c.source.id, count(*) from Citation c where c.dossierId = ?1 and c.source in ?2"
                                + " and c.argument.acceptance = ?3 group by c.source.id",
                        Object[].class)
                .setParameter(1, dossier.id)
                .setParameter(2, sources)
                .setParameter(3, Acceptance.ACCEPTED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** What people call it in its dossier: A12#1. */
    public String key() {
        return argument.key() + "#" + position;
    }

    /** @param source the key of its source in the dossier */
    public CitationState state(String source) {
        var given = grade.given();
        return new CitationState(
                source, passage, locator, given ? grade.reliability() : null, given ? grade.credibility() : null, note);
    }
}
