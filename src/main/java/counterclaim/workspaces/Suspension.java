package counterclaim.workspaces;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** Somebody may read in a workspace and do nothing else there: until a moment, or banned until an owner lifts it. */
@Entity
public class Suspension extends PanacheEntityBase {

    /** The most that somebody who decides on notes may give. */
    public static final int MOST_DAYS = 7;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID accountId;

    @Column(name = "by_id")
    public UUID by;

    /** Null once the person was erased. */
    public String reason;

    public Instant fromAt;

    /** Null for a ban. */
    public Instant untilAt;

    /** Null unless it was lifted before its time. */
    public Instant liftedAt;

    public UUID liftedBy;

    /** What holds at a moment, as a condition in HQL; {@code now} is a parameter, as {@code ?2}. */
    static String holding(String suspension, String now) {
        return "(%1$s.liftedAt is null and (%1$s.untilAt is null or %1$s.untilAt > %2$s))".formatted(suspension, now);
    }

    /** @param days 0 for a ban */
    static Suspension of(Membership member, int days, String reason, UUID by, Instant now) {
        if (by.equals(member.accountId)) throw new IllegalArgumentException("nobody suspends themselves");
        var suspension = new Suspension();
        suspension.workspaceId = member.workspace.id;
        suspension.accountId = member.accountId;
        suspension.by = by;
        suspension.reason = reason;
        suspension.fromAt = now;
        suspension.untilAt = days == 0 ? null : now.plus(Duration.ofDays(days));
        suspension.persist();
        return suspension;
    }

    /** The one that holds the longest, if any does. */
    public static Optional<Suspension> holding(UUID workspace, UUID account, Instant now) {
        return Suspension.<Suspension>find(
                        "from Suspension s where s.workspaceId = ?1 and s.accountId = ?2 and " + holding("s", "?3")
                                + " order by s.untilAt desc nulls first",
                        workspace,
                        account,
                        now)
                .firstResultOptional();
    }

    /** Of everybody in a workspace, by account. */
    public static Map<UUID, Suspension> holding(UUID workspace, Instant now) {
        return Suspension.<Suspension>list(
                        "from Suspension s where s.workspaceId = ?1 and " + holding("s", "?2") + " order by s.fromAt",
                        workspace,
                        now)
                .stream()
                .collect(Collectors.toMap(one -> one.accountId, Function.identity(), (first, last) -> last));
    }

    static List<Suspension> allHolding(UUID workspace, UUID account, Instant now) {
        return list(
                "from Suspension s where s.workspaceId = ?1 and s.accountId = ?2 and " + holding("s", "?3"),
                workspace,
                account,
                now);
    }

    /** That it was stays, and why does not. */
    static void forget(UUID account) {
        update("reason = null where accountId = ?1", account);
    }

    void lift(UUID by, Instant now) {
        if (liftedAt != null) throw new IllegalStateException("lifted before: " + id);
        liftedAt = now;
        liftedBy = by;
    }

    public boolean isBan() {
        return untilAt == null;
    }
}
