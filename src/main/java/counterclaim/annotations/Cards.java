package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.passages.Anchor;
import counterclaim.web.Fragment;
import counterclaim.web.Markdown;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes cards of notes, each as its reader may see it; four queries and those of the rooms beside, whatever they are. */
@ApplicationScoped
class Cards {

    private final Viewer viewer;
    private final Rights rights;
    private final List<BesideAnnotation> beside;

    Cards(Viewer viewer, Rights rights, @All List<BesideAnnotation> beside) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
    }

    /** Of all notes on some targets that the viewer sees and a filter takes; replies with what they answer. */
    List<Card> on(Dossier dossier, Collection<Target> targets, Filter filter) {
        var byId = targets.stream().collect(Collectors.toMap(Target::id, target -> target, (one, same) -> one));
        return of(dossier, Annotation.on(byId.keySet(), dossier, viewer), byId, filter);
    }

    /**
     * Of some notes of a dossier, in their order.
     *
     * @param targets what they are about as it is now, as far as it is known
     */
    List<Card> of(Dossier dossier, List<Annotation> notes, Map<UUID, Target> targets, Filter filter) {
        var decides = rights.may(Permission.MODERATE, dossier.workspace);
        var bylines = Membership.bylines(
                dossier.workspace.id, notes.stream().map(note -> note.authorId).toList());
        var fragments = beside.stream().map(room -> room.of(notes)).toList();
        var replies =
                notes.stream().filter(Annotation::isReply).collect(Collectors.groupingBy(note -> note.replyTo.id));
        var shown = notes.stream().map(note -> note.id).collect(Collectors.toSet());
        // A reply to what is not shown here, or is shown to nobody any more, stands for itself.
        var standing = notes.stream()
                .filter(note -> !note.isReply() || !shown.contains(note.replyTo.id))
                .toList();
        var anchors = Anchors.of(standing, targets);
        var cards = new ArrayList<Card>();
        for (var note : standing) {
            var card = card(cards.size() + 1, note, anchors, targets, decides, bylines, replies, fragments);
            if (filter.takes(card)) cards.add(card);
        }
        return cards;
    }

    private Card card(
            int number,
            Annotation note,
            Map<UUID, Anchor> anchors,
            Map<UUID, Target> targets,
            boolean decides,
            Map<UUID, String> bylines,
            Map<UUID, List<Annotation>> replies,
            List<Map<UUID, Fragment>> fragments) {
        var says = note.to(viewer.account(), decides);
        return new Card(
                number,
                note,
                says,
                says.text() == null ? List.of() : Markdown.of(says.text()),
                bylines.getOrDefault(note.authorId, ""),
                anchors.get(note.id),
                targets.containsKey(note.targetId) ? targets.get(note.targetId).revision() : "",
                note.authorId.equals(viewer.account()),
                note.shownVersion != null && note.shownVersion < note.version && says == note.content,
                replies.getOrDefault(note.id, List.of()).stream()
                        .map(reply -> card(0, reply, anchors, targets, decides, bylines, replies, fragments))
                        .toList(),
                fragments.stream()
                        .map(room -> room.get(note.id))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
