package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What an argument rests on: that another claim of the dossier holds, or that it fails. */
@Entity
public class Premise extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Argument argument;

    /** Of its argument; the database holds against it that no premise is the target of its own argument. */
    public UUID targetId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    public int position;
    public boolean holds;

    public static List<Premise> under(Claim claim) {
        return list(
                "from Premise p join fetch p.claim where p.argument.claim = ?1 and p.argument.acceptance = ACCEPTED"
                        + " order by p.argument.id, p.position",
                claim);
    }

    static List<Premise> of(Argument argument) {
        return list("from Premise p join fetch p.claim where p.argument = ?1 order by p.position", argument);
    }

    public static List<Premise> of(Dossier dossier) {
        return list(
                "dossierId = ?1 and argument.acceptance = ?2 order by argument.id, position",
                dossier.id,
                Acceptance.ACCEPTED);
    }

    static Premise of(Argument argument, Claim claim, boolean holds, int position) {
        var premise = new Premise();
        premise.workspaceId = argument.workspaceId;
        premise.dossierId = argument.dossier.id;
        premise.argument = argument;
        premise.targetId = argument.targetId;
        premise.claim = claim;
        premise.holds = holds;
        premise.position = position;
        return premise;
    }
}
