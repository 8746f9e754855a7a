package counterclaim.notifications;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** How mail is going, as of the last round: for whoever runs the installation. */
@ApplicationScoped
public class MailState {

    private static final Duration LATELY = Duration.ofDays(7);

    private volatile long failing;
    private volatile long givenUp;

    /** Notices and links that were tried, and are tried again. */
    public long failing() {
        return failing;
    }

    /** Notices and links that were given up within the last seven days. */
    public long givenUp() {
        return givenUp;
    }

    void look(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> {
            failing = Notice.count("triedAt is not null and mailedAt is null and givenUpAt is null and readAt is null")
                    + NoticeMail.count("tries > 0 and confirmedAt is null and givenUpAt is null");
            givenUp = since("Notice", now) + since("NoticeMail", now);
        });
    }

    private static long since(String entity, Instant now) {
        return Panache.getEntityManager()
                .createQuery("select count(*) from " + entity + " where givenUpAt > ?1", Long.class)
                .setParameter(1, now.minus(LATELY))
                .getSingleResult();
    }
}
