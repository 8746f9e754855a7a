package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Whose reason an argument is. */
@Entity
public class ArgumentParty extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Argument argument;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    public int position;

    public static List<ArgumentParty> under(Claim claim) {
        return list(
                "from ArgumentParty b join fetch b.party where b.argument.claim = ?1 order by b.argument.id, b.position",
                claim);
    }

    public static List<ArgumentParty> of(Dossier dossier) {
        return list(
                "from ArgumentParty b join fetch b.party where b.dossierId = ?1 order by b.argument.id, b.position",
                dossier.id);
    }
}
