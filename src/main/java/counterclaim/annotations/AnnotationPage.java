package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Revision;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The pages of one note: with its thread, while it is edited, and as it was before. */
@ApplicationScoped
class AnnotationPage {

    @CheckedTemplate(basePath = "annotations")
    static class Templates {
        static native TemplateInstance thread(
                Dossier dossier, Card card, Fields form, boolean may, boolean writes, String token);

        static native TemplateInstance editing(
                Dossier dossier, Annotation note, Fields form, List<Choice> kinds, String token);

        static native TemplateInstance history(Dossier dossier, Annotation note, List<Was> versions);
    }

    /** One state of a note, by whom it came to be, and why. */
    record Was(Revision revision, AnnotationState state, String by, String why) {}

    private static final Set<String> APPROVED = Set.of("entered", "edited", "approved", "anchored");

    private final Viewer viewer;
    private final Rights rights;
    private final Cards cards;
    private final ReasonWords reasonWords;

    AnnotationPage(Viewer viewer, Rights rights, Cards cards, ReasonWords reasonWords) {
        this.viewer = viewer;
        this.rights = rights;
        this.cards = cards;
        this.reasonWords = reasonWords;
    }

    Annotation toRead(String slug, UUID id) {
        return Annotation.visibleTo(viewer, Dossier.visibleTo(viewer, slug), id);
    }

    /** Locked, in a dossier that is locked for this act. */
    Annotation toChange(String slug, UUID id) {
        return Annotation.visibleTo(viewer, Dossier.toWrite(viewer, slug), id).locked();
    }

    /** That of somebody else is not there to be changed. */
    void mustBeOwn(Annotation note) {
        if (!note.authorId.equals(viewer.account())) throw new NotFoundException();
    }

    TemplateInstance thread(Annotation note, Fields form, String token) {
        var thread = Annotation.thread(note.threadId, note.dossier, viewer);
        var card = cards.of(note.dossier, thread, Annotated.of(List.of(note)), Filter.none()).stream()
                .filter(one -> holds(one, note.id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.thread(
                note.dossier,
                card,
                form,
                !viewer.signedIn() || rights.may(Permission.ANNOTATE, note.dossier.workspace),
                rights.may(Permission.WRITE, note.dossier.workspace),
                token);
    }

    private static boolean holds(Card card, UUID id) {
        return card.note().id.equals(id) || card.replies().stream().anyMatch(reply -> holds(reply, id));
    }

    TemplateInstance editing(Annotation note, Fields form, String token) {
        return Templates.editing(note.dossier, note, form, AnnotationForm.kinds(), token);
    }

    /** Everything for its author and those who decide; for others the versions that were approved. */
    TemplateInstance history(Annotation note) {
        var all = Revision.all("annotation", note.id);
        var whole = note.authorId.equals(viewer.account()) || rights.may(Permission.MODERATE, note.dossier.workspace);
        var bylines = Membership.bylines(
                note.workspaceId, all.stream().map(Revision::actor).toList());
        var reasons = reasonWords.of(note, all.stream().map(Revision::reason).toList());
        var versions = IntStream.range(0, all.size())
                .mapToObj(i -> was(all.get(i), bylines, reasons.get(i)))
                .filter(was -> whole || APPROVED.contains(was.revision().kind()) && isShown(was))
                .toList();
        return Templates.history(note.dossier, note, versions);
    }

    // What was never shown is nobody's but its author's.
    private static boolean isShown(Was was) {
        return was.state() != null
                && was.state().shown() != null
                && was.state().shown() == was.state().version();
    }

    private static Was was(Revision revision, Map<UUID, String> bylines, String why) {
        return new Was(
                revision,
                revision.as(AnnotationState.class).orElse(null),
                bylines.getOrDefault(revision.actor(), ""),
                why);
    }
}
