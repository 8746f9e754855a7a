package counterclaim.reviews;

import counterclaim.dossiers.Dossier;
import counterclaim.web.Secret;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** From where a report came, kept for an hour so that nobody floods a desk; never the address itself. */
@Entity
class ReportSender extends PanacheEntityBase {

    /** Reports that are taken in within an hour. */
    static final int MOST_OF_ONE = 10;

    static final int MOST_OF_A_DOSSIER = 60;
    private static final Duration WITHIN = Duration.ofHours(1);

    private static final int GROUPS_OF_IPV6 = 8;
    private static final int GROUPS_OF_A_NETWORK = 4;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Workspace workspace;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Dossier dossier;

    byte[] who;
    Instant sentAt;

    /** How long until one more is taken in; zero where one may be sent. */
    static Duration wait(Dossier dossier, String address, Instant now) {
        var ofOne = wait(
                find("who = ?1 and sentAt > ?2 order by sentAt desc", who(address), now.minus(WITHIN)),
                MOST_OF_ONE,
                now);
        var ofAll = wait(
                find("dossier = ?1 and sentAt > ?2 order by sentAt desc", dossier, now.minus(WITHIN)),
                MOST_OF_A_DOSSIER,
                now);
        return ofOne.compareTo(ofAll) > 0 ? ofOne : ofAll;
    }

    static void sent(Dossier dossier, String address, Instant now) {
        delete("sentAt < ?1", now.minus(WITHIN));
        var sender = new ReportSender();
        sender.workspace = dossier.workspace;
        sender.dossier = dossier;
        sender.who = who(address);
        sender.sentAt = now;
        sender.persist();
    }

    // Until the first of as many as may be sent is an hour old.
    private static Duration wait(PanacheQuery<ReportSender> latest, int most, Instant now) {
        return latest.range(most - 1, most - 1)
                .firstResultOptional()
                .map(first -> Duration.between(now, first.sentAt.plus(WITHIN)))
                .orElse(Duration.ZERO);
    }

    // Of IPv6 the network: one house has 2^64 addresses in it (RFC 6177).
    private static byte[] who(String address) {
        var groups = address.split(":");
        var from = groups.length == GROUPS_OF_IPV6
                ? Arrays.stream(groups).limit(GROUPS_OF_A_NETWORK).collect(Collectors.joining(":"))
                : address;
        return Secret.hash("report " + from);
    }
}
