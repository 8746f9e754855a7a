package counterclaim.notifications;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands plain text to the mail server, and waits until that has taken it. */
@ApplicationScoped
class Post {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final Optional<String> from;
    private final Optional<URI> base;
    private final int port;

    Post(
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "counterclaim.mail.from") Optional<String> from,
            @ConfigProperty(name = "counterclaim.base-url") Optional<URI> base,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.from = from;
        this.base = base;
        this.port = port;
    }

    /** Whether this installation sends mail at all. */
    boolean isOn() {
        return from.isPresent();
    }

    /** No request tells how others reach us. */
    String absolute(String path) {
        return base.map(URI::toString).orElse("http://localhost:" + port).replaceAll("/$", "") + path;
    }

    void send(String to, String subject, String text) throws MailAway, MailRefused {
        var mail = Mail.withText(to, subject, text)
                .setFrom(from.orElseThrow())
                // RFC 3834 §5: so that no answering machine answers.
                .addHeader("Auto-Submitted", "auto-generated")
                // RFC 2369 §3.2.
                .addHeader("List-Unsubscribe", "<" + absolute(NoticeChoices.ADDRESS) + ">");
        try {
            sent(mail).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (isOfThisMail(failed)) throw new MailRefused(failed.getCause());
            throw new MailAway(failed.getCause());
        } catch (TimeoutException slow) {
            throw new MailAway(slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new MailAway(stopping);
        }
    }

    // From an event loop: called on another thread, the client connects on one and listens on the other, and may miss
    // the greeting of the server, for which it then waits in vain.
    private CompletableFuture<Void> sent(Mail mail) {
        var sent = new CompletableFuture<Void>();
        vertx.runOnContext(loop -> mailer.send(mail).subscribe().with(sent::complete, sent::completeExceptionally));
        return sent;
    }

    private static boolean isOfThisMail(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SMTPException) return true;
        return false;
    }
}
