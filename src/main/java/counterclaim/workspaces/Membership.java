package counterclaim.workspaces;

import counterclaim.accounts.AccessToken;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/**
 * Somebody works, or has worked, in a workspace, under a byline: their own name or that of a desk. The byline is all
 * that others see of them there, and it stays when they leave.
 */
@Entity
public class Membership extends PanacheEntityBase {

    @Id
    // Not of version 7: the time of joining would betray a pseudonym.
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Workspace workspace;

    public UUID accountId;
    public String byline;
    public Instant joinedAt;

    /** Null while they are in. */
    public Instant leftAt;

    @Version
    int version;

    /** Lets somebody in, or in again. */
    static Membership of(Workspace workspace, UUID account, String byline, Set<Role> roles, Instant now) {
        var membership = in(workspace, account).orElseGet(Membership::new);
        membership.workspace = workspace;
        membership.accountId = account;
        membership.byline = byline;
        if (membership.joinedAt == null) membership.joinedAt = now;
        membership.leftAt = null;
        membership.persist();
        flush();
        HeldRole.give(membership, roles);
        return membership;
    }

    /** Of who is in it, or was. */
    static Optional<Membership> in(Workspace workspace, UUID account) {
        return find("workspace = ?1 and accountId = ?2", workspace, account).firstResultOptional();
    }

    /**
     * The one of this id in a workspace, whether they are still in or not.
     *
     * @throws NotFoundException if there is none
     */
    public static Membership found(Workspace workspace, UUID id) {
        return Membership.<Membership>find("workspace = ?1 and id = ?2", workspace, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The workspaces somebody works in, by name. */
    static List<Membership> of(UUID account) {
        return list(
                "from Membership m join fetch m.workspace where m.accountId = ?1 and m.leftAt is null"
                        + " order by m.workspace.name, m.workspace.slug",
                account);
    }

    /** Every workspace somebody works in, or has worked in. */
    static List<Membership> everOf(UUID account) {
        return list("from Membership m join fetch m.workspace where m.accountId = ?1 order by m.workspace.id", account);
    }

    /** Everybody who is in it, by byline. */
    static List<Membership> in(Workspace workspace) {
        return list("workspace = ?1 and leftAt is null order by byline", workspace);
    }

    /** Those of them who may do something there. */
    public static List<Membership> holding(Workspace workspace, Permission permission) {
        return list(
                "from Membership m where m.workspace = ?1 and exists (from HeldRole h where h.workspaceId = ?2"
                        + " and h.accountId = m.accountId and h.role in ?3) order by m.byline",
                workspace,
                workspace.id,
                permission.roles());
    }

    static boolean taken(Workspace workspace, String byline, UUID account) {
        return count("workspace = ?1 and lower(byline) = lower(?2) and accountId <> ?3", workspace, byline, account)
                > 0;
    }

    /**
     * Under which names some people work, or worked, in a workspace; by account.
     *
     * @param accounts null among them, and one more than once, does no harm
     */
    public static Map<UUID, String> bylines(UUID workspace, Collection<UUID> accounts) {
        var people = accounts.stream().filter(Objects::nonNull).distinct().toList();
        if (people.isEmpty()) return Map.of();
        return Membership.<Membership>list("workspace.id = ?1 and accountId in ?2", workspace, people).stream()
                .collect(Collectors.toMap(membership -> membership.accountId, membership -> membership.byline));
    }

    /** Of some people in some workspaces, where they work or worked. */
    public static List<Membership> of(Collection<UUID> workspaces, Collection<UUID> accounts) {
        if (accounts.isEmpty()) return List.of();
        return list(
                "from Membership m where m.workspace.id in ?1 and m.accountId in ?2",
                Set.copyOf(workspaces),
                Set.copyOf(accounts));
    }

    /** The same of one person; empty for somebody who is gone. */
    public static String byline(UUID workspace, UUID account) {
        return bylines(workspace, List.of(account)).getOrDefault(account, "");
    }

    /** By role; whether they are suspended is not asked. */
    public boolean may(Permission permission) {
        return HeldRole.count(
                        "workspaceId = ?1 and accountId = ?2 and role in ?3",
                        workspace.id,
                        accountId,
                        permission.roles())
                > 0;
    }

    /** Nobody else changes what they may do until this act is done. */
    public Membership locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    void leave(Instant now) {
        leftAt = now;
        AccessToken.endThoseOf(accountId, workspace.id, now);
        HeldRole.give(this, Set.of());
    }
}
