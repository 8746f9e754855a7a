package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Argument;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Contribution;
import counterclaim.history.Happening;
import counterclaim.web.Begun;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;

/** Keeps the link when somebody who works on the text makes a claim, a statement or a reason of a note. */
@ApplicationScoped
class Becoming {

    private static final Set<String> MADE = Set.of("entered", "proposed");
    private static final Set<String> OF = Set.of("claim", "statement", "argument");

    private final Begun begun;
    private final Viewer viewer;
    private final Rights rights;
    private final Noting noting;

    Becoming(Begun begun, Viewer viewer, Rights rights, Noting noting) {
        this.begun = begun;
        this.viewer = viewer;
        this.rights = rights;
        this.noting = noting;
    }

    // After history, standing and search: it adds a row of its own.
    void follow(@Observes @Priority(500) Happening happening) {
        if (!OF.contains(happening.subject()) || !MADE.contains(happening.kind())) return;
        // An import or a command has no form.
        if (!Arc.container().requestContext().isActive() || begun.from().isEmpty()) return;
        Annotation.seen("a.id = ?1", UUID.fromString(begun.from()), happening.dossier(), viewer)
                .firstResultOptional()
                .filter(note -> rights.may(Permission.WRITE, note.dossier.workspace))
                .ifPresent(note -> {
                    note.became = made(happening).key();
                    noting.tell(note, "used", null);
                });
    }

    private static Contribution made(Happening happening) {
        return switch (happening.subject()) {
            case "claim" -> Claim.findById(happening.subjectId());
            case "statement" -> Statement.findById(happening.subjectId());
            default -> Argument.findById(happening.subjectId());
        };
    }
}
