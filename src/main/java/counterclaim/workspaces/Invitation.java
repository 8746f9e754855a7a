package counterclaim.workspaces;

import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** A link that lets one person into a workspace, with roles, until it ends. */
@Entity
public class Invitation extends PanacheEntityBase {

    /** How long one can last, in days. */
    static final List<Integer> DAYS = List.of(1, 7, 30);

    private static final String OPEN = "usedAt is null and withdrawnAt is null and endsAt > ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Workspace workspace;

    byte[] tokenHash;
    /** Their names, with commas between them. */
    String roles;

    /** For whom it is, in the words of who made it. */
    public String note;

    UUID madeBy;
    Instant madeAt;
    public Instant endsAt;
    UUID usedBy;
    Instant usedAt;
    Instant withdrawnAt;

    /** @param token the secret of its link, which nothing here can tell again */
    static Invitation make(
            Workspace workspace, String token, Set<Role> roles, String note, int days, UUID by, Instant now) {
        var invitation = new Invitation();
        invitation.workspace = workspace;
        invitation.tokenHash = Secret.hash(token);
        invitation.roles = roles.stream().map(Role::name).collect(Collectors.joining(","));
        invitation.note = note;
        invitation.madeBy = by;
        invitation.madeAt = now;
        invitation.endsAt = now.plus(Duration.ofDays(days));
        invitation.persist();
        return invitation;
    }

    /** Those that still let somebody in. */
    static List<Invitation> open(Workspace workspace, Instant now) {
        return list("workspace = ?1 and " + OPEN + "?2 order by endsAt, id", workspace, now);
    }

    static Optional<Invitation> open(String token, Instant now) {
        return find(
                        "from Invitation i join fetch i.workspace where i.tokenHash = ?1 and i."
                                + OPEN.replace(" and ", " and i.") + "?2",
                        Secret.hash(token),
                        now)
                .firstResultOptional();
    }

    /** To be used up: of two who use it at once only one gets it. */
    static Optional<Invitation> locked(String token, Instant now) {
        return Invitation.<Invitation>find("tokenHash = ?1 and " + OPEN + "?2", Secret.hash(token), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Optional<Invitation> open(Workspace workspace, UUID id, Instant now) {
        return find("workspace = ?1 and id = ?2 and " + OPEN + "?3", workspace, id, now)
                .firstResultOptional();
    }

    static List<Invitation> usedBy(UUID account) {
        return list("usedBy", account);
    }

    public Set<Role> roles() {
        var given = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(given::add);
        return given;
    }

    void use(UUID account, Instant now) {
        usedBy = account;
        usedAt = now;
    }
}
