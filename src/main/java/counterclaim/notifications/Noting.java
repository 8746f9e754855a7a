package counterclaim.notifications;

import counterclaim.workspaces.Erased;
import counterclaim.workspaces.Tidings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Writes down whom something concerns, in the transaction in which it happens. */
@ApplicationScoped
class Noting {

    private final Clock clock;

    Noting(Clock clock) {
        this.clock = clock;
    }

    void note(@Observes Tidings tidings) {
        if (tidings.to() == null || tidings.to().equals(tidings.by())) return;
        // What the database keeps: PostgreSQL and H2 both store microseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NoticeChoice.ofSomebody(tidings.to(), tidings.what().kind())
                .filter(NoticeChoice::wanted)
                .ifPresent(choice -> Notice.write(tidings, choice, now));
    }

    void takeBack(@Observes Tidings.TakenBack undone) {
        Notice.delete(
                "subject = ?1 and subjectId = ?2 and dueAt > ?3",
                undone.subject(),
                undone.subjectId(),
                clock.instant());
    }

    void forget(@Observes Erased person) {
        Notice.delete("accountId", person.account());
        NoticeChoice.delete("of.accountId", person.account());
        NoticeMail.delete("accountId", person.account());
    }
}
