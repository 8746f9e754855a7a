package counterclaim.notifications;

import counterclaim.notifications.Letter.Fate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Mails people what they have not read, one mail a person and far from any request. What does not go out is tried
 * again, and given up after a day.
 */
@ApplicationScoped
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    private final Post post;
    private final MailState state;
    private final Clock clock;
    private final LocalTime dailyAt;

    Mailing(
            Post post,
            MailState state,
            Clock clock,
            @ConfigProperty(name = "counterclaim.mail.daily-at") LocalTime dailyAt) {
        this.post = post;
        this.state = state;
        this.clock = clock;
        this.dailyAt = dailyAt;
    }

    // Not at once: a command, which is a process of its own, is done before.
    @Scheduled(
            every = "{counterclaim.mail.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (post.isOn()) round(clock.instant());
    }

    void round(Instant moment) {
        // What the database keeps: PostgreSQL and H2 both store microseconds.
        var now = moment.truncatedTo(ChronoUnit.MICROS);
        var daily = lastDaily(now);
        var there = true;
        for (var account : QuarkusTransaction.requiringNew().call(() -> NoticeMail.due(daily, now))) {
            var letter = QuarkusTransaction.requiringNew()
                    .call(() -> Letter.take(account, daily, now, post::absolute))
                    .orElse(null);
            if (letter == null) continue;
            // A server that is away is away for everybody: nobody else waits for it in this round.
            var fate = there ? send(letter) : Fate.UNREACHED;
            there = fate != Fate.UNREACHED;
            QuarkusTransaction.requiringNew().run(() -> letter.settle(fate, now));
        }
        state.look(now);
    }

    /** When daily mails were due last. */
    private Instant lastDaily(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).with(dailyAt).toInstant();
        return today.isAfter(now) ? today.minus(1, ChronoUnit.DAYS) : today;
    }

    private Fate send(Letter letter) {
        try {
            post.send(letter.to(), letter.digest().subject(), letter.digest().text());
            return Fate.SENT;
        } catch (MailAway away) {
            LOG.warnf(
                    "The mail server cannot be reached: %s",
                    away.getCause().getClass().getSimpleName());
            return Fate.UNREACHED;
        } catch (MailRefused refused) {
            // Not in its words: they may name the address.
            LOG.warn("The mail server refused a mail.");
            return Fate.REFUSED;
        }
    }
}
