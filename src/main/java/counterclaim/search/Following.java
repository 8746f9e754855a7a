package counterclaim.search;

import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Keeps what can be found in step with each act. */
@ApplicationScoped
class Following {

    /** An import indexes its whole dossier at its end. */
    private static final String BY_IMPORT = "imported";

    private static final Map<String, Kind> KINDS = Map.of(
            "claim", Kind.CLAIM,
            "statement", Kind.STATEMENT,
            "argument", Kind.ARGUMENT,
            "source", Kind.SOURCE,
            "party", Kind.SPEAKER);

    // After everything that the entry is made of.
    void follow(@Observes @Priority(400) Happening happening) {
        var kind = KINDS.get(happening.subject());
        if (kind == null || happening.dossier() == null || happening.kind().equals(BY_IMPORT)) return;
        Indexing.of(Dossier.findById(happening.dossier()), kind, happening.subjectId());
    }
}
