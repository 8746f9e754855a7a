package counterclaim.search;

import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;

/** Keeps what can be found in step with each act. */
@ApplicationScoped
class Following {

    /** An import indexes its whole dossier at its end; nobody finds what waits or was declined, nor by its grades. */
    private static final Set<String> UNSEEN = Set.of("imported", "proposed", "declined", "graded");

    /** What makes a thing say something else; all the rest says whether it counts. */
    private static final Set<String> REVISED = Set.of("edited", "corrected", "reverted");

    private static final String ENTERED = "entered";

    private static final Map<String, Kind> KINDS = Map.of(
            "claim", Kind.CLAIM,
            "statement", Kind.STATEMENT,
            "argument", Kind.ARGUMENT,
            "source", Kind.SOURCE,
            "party", Kind.SPEAKER);

    // After everything that the entry is made of.
    void follow(@Observes @Priority(400) Happening happening) {
        if (happening.subject().equals("dossier") && happening.kind().equals(ENTERED))
            Indexing.of(Dossier.<Dossier>findById(happening.dossier()));
        var kind = KINDS.get(happening.subject());
        if (kind == null || happening.dossier() == null || UNSEEN.contains(happening.kind())) return;
        var revised = REVISED.contains(happening.kind());
        var subject = happening.subjectId();
        if (revised && kind.isShared()) Indexing.everywhere(kind, subject);
        else {
            Dossier dossier = Dossier.findById(happening.dossier());
            Indexing.of(dossier, kind, subject, happening.kind().equals(ENTERED));
        }
        if (revised && kind == Kind.CLAIM) Indexing.takeAlong(subject);
    }
}
