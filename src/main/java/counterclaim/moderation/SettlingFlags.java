package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.history.Happening;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;

/** What is decided on a note settles the reports of it, and what is undone lets them wait again. */
@ApplicationScoped
class SettlingFlags {

    private static final String NOTE = "annotation";

    void settle(@Observes @Priority(200) Happening happening) {
        if (!NOTE.equals(happening.subject())) return;
        var decided = decided(happening.kind());
        if (decided.isEmpty()) {
            if (happening.kind().contains("undone")) Flag.reopen(happening.subjectId());
            return;
        }
        Annotation note = Panache.getEntityManager().find(Annotation.class, happening.subjectId());
        if (note == null || decided.get() == Decided.ESCALATED) return;
        var outcome = decided.get().needsReason() ? Flag.Outcome.REMOVED : Flag.Outcome.KEPT;
        // What others still see was not taken from them, and what they do not see was not kept.
        if ((note.shownVersion == null) == (outcome == Flag.Outcome.REMOVED)) Flag.settle(note, outcome);
    }

    private static Optional<Decided> decided(String kind) {
        return Arrays.stream(Decided.values())
                .filter(one -> one.kind().equals(kind))
                .findFirst();
    }
}
