package counterclaim.workspaces;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

/** Somebody has a role in a workspace. */
@Entity
public class HeldRole extends PanacheEntityBase {

    private static final String POSITIONS =
            "select h.workspaceId, h.role, (select count(*) from Suspension s where s.workspaceId = h.workspaceId"
                    + " and s.accountId = h.accountId and " + Suspension.holding("s", "?2")
                    + "), (select count(*) from Standstill t where t.workspaceId = h.workspaceId), m.id, m.byline"
                    + " from HeldRole h join Membership m on m.workspace.id = h.workspaceId"
                    + " and m.accountId = h.accountId where h.accountId = ?1";

    @Id
    UUID workspaceId;

    @Id
    UUID accountId;

    @Id
    @Enumerated(EnumType.STRING)
    Role role;

    /** Of one person in every workspace, by its id. */
    static Map<UUID, Set<Role>> of(UUID account) {
        return HeldRole.<HeldRole>list("accountId", account).stream()
                .collect(groupingBy(
                        held -> held.workspaceId,
                        mapping(held -> held.role, toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    /** What one person is in every workspace just now, by its id; one query. */
    static Map<UUID, Position> positions(UUID account, Instant now) {
        var found = new HashMap<UUID, Position>();
        getEntityManager()
                .createQuery(POSITIONS, Object[].class)
                .setParameter(1, account)
                .setParameter(2, now)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], first -> position(row))
                        .roles()
                        .add((Role) row[1]));
        return found;
    }

    private static Position position(Object[] row) {
        var noneYet = EnumSet.noneOf(Role.class);
        return new Position((UUID) row[4], (String) row[5], noneYet, (long) row[2] > 0, (long) row[3] > 0);
    }

    /** Of somebody in one workspace, for what is done for them while nobody looks. */
    public static Set<Role> held(UUID account, UUID workspace) {
        return HeldRole.<HeldRole>list("accountId = ?1 and workspaceId = ?2", account, workspace).stream()
                .map(held -> held.role)
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Of everybody in a workspace, by account. */
    static Map<UUID, Set<Role>> in(Workspace workspace) {
        return HeldRole.<HeldRole>list("workspaceId", workspace.id).stream()
                .collect(groupingBy(
                        held -> held.accountId,
                        mapping(held -> held.role, toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    static List<UUID> having(Role role, Workspace workspace) {
        return find("select h.accountId from HeldRole h where h.workspaceId = ?1 and h.role = ?2", workspace.id, role)
                .project(UUID.class)
                .list();
    }

    /** These and no others. */
    static void give(Membership membership, Collection<Role> roles) {
        delete("workspaceId = ?1 and accountId = ?2", membership.workspace.id, membership.accountId);
        for (var role : roles) {
            var held = new HeldRole();
            held.workspaceId = membership.workspace.id;
            held.accountId = membership.accountId;
            held.role = role;
            held.persist();
        }
        flush();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldRole that
                && workspaceId.equals(that.workspaceId)
                && accountId.equals(that.accountId)
                && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(workspaceId, accountId, role);
    }
}
