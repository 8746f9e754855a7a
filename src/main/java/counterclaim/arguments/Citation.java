package counterclaim.arguments;

import counterclaim.arguments.standing.Label;
import counterclaim.claims.Acceptance;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Grade;
import counterclaim.sources.Source;
import counterclaim.sources.SourceUse;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A passage of a source used as evidence by one argument, with its grade. */
@Entity
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

    /** Of all arguments under the claim, with the numbers their sources have in the dossier. */
    static List<Reason.Evidence> under(Claim claim) {
        return getEntityManager()
                .createQuery(
                        "select c, u from Citation c join fetch c.source source left join fetch source.via"
                                + " join SourceUse u on u.source = source and u.dossier.id = c.dossierId"
                                + " where c.claimId = ?1 and c.argument.acceptance = ?2 order by c.argument.id, c.position",
                        Object[].class)
                .setParameter(1, claim.id)
                .setParameter(2, Acceptance.ACCEPTED)
                .getResultStream()
                .map(row -> new Reason.Evidence((Citation) row[0], (SourceUse) row[1]))
                .toList();
    }

    public static List<Citation> of(Dossier dossier) {
        return list(
                "dossierId = ?1 and argument.acceptance = ?2 order by argument.id, position",
                dossier.id,
                Acceptance.ACCEPTED);
    }

    /** Where a source is used as evidence in dossiers open to everyone. */
    public static List<Citation> from(Source source) {
        return list(
                "from Citation c join fetch c.argument a join fetch a.claim join fetch a.dossier where c.source = ?1"
                        + " and a.dossier.visibility = PUBLIC order by a.dossier.title, a.number, c.position",
                source);
    }

    /** What people call it in its dossier: A12#1. */
    public String key() {
        return argument.key() + "#" + position;
    }
}
