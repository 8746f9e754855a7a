package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
                "from ArgumentParty b join fetch b.party where b.argument.claim = ?1"
                        + " and b.argument.acceptance = ACCEPTED order by b.argument.id, b.position",
                claim);
    }

    /** Whose each argument is, by the argument's id. */
    static Map<UUID, List<Party>> of(Collection<Argument> arguments) {
        if (arguments.isEmpty()) return Map.of();
        return ArgumentParty.<ArgumentParty>list(
                        "from ArgumentParty b join fetch b.party where b.argument in ?1 order by b.argument.id, b.position",
                        arguments)
                .stream()
                .collect(Collectors.groupingBy(
                        by -> by.argument.id, Collectors.mapping(by -> by.party, Collectors.toList())));
    }

    /** How many reasons each of some speakers gives in a dossier, by the speaker's id. */
    static Map<UUID, Integer> countsIn(Dossier dossier, Collection<Party> speakers) {
        if (speakers.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select b.party.id, count(*) from ArgumentParty b where b.dossierId = ?1 and b.party in ?2"
                                + " and b.argument.acceptance = ?3 group by b.party.id",
                        Object[].class)
                .setParameter(1, dossier.id)
                .setParameter(2, speakers)
                .setParameter(3, Acceptance.ACCEPTED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    public static List<ArgumentParty> of(Dossier dossier) {
        return list(
                "from ArgumentParty b join fetch b.party where b.dossierId = ?1 order by b.argument.id, b.position",
                dossier.id);
    }

    static ArgumentParty of(Argument argument, Party party, int position) {
        var by = new ArgumentParty();
        by.workspaceId = argument.workspaceId;
        by.dossierId = argument.dossier.id;
        by.argument = argument;
        by.party = party;
        by.position = position;
        return by;
    }
}
