package counterclaim.annotations.w3c;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Mark;
import counterclaim.annotations.Target;
import counterclaim.dossiers.Dossier;

/**
 * What an annotation is about, found.
 *
 * @param dossier null where that is not ours
 * @param parent the note that it answers, or null
 * @param index of the target that this is, among those of the annotation
 * @param iri of what is not ours, or null
 */
record Subject(Dossier dossier, Target target, Mark mark, Annotation parent, int index, String iri) {

    /** What is not ours is kept with its IRI. */
    static Subject elsewhere(String iri) {
        return new Subject(null, null, null, null, -1, iri);
    }

    static Subject answer(Annotation parent, int index) {
        return new Subject(parent.dossier, null, null, parent, index, null);
    }

    static Subject on(Dossier dossier, Target target, Mark mark, int index) {
        return new Subject(dossier, target, mark, null, index, null);
    }

    boolean isOurs() {
        return index >= 0;
    }

    boolean isAnswer() {
        return parent != null;
    }

    /** Whether a note is about this, and about the same passage of it. */
    boolean isOf(Annotation note) {
        if (isAnswer()) return note.isReply() && note.replyTo.id.equals(parent.id);
        if (!isOurs()) return note.isElsewhere() && !note.isReply();
        return !note.isReply() && target.id().equals(note.targetId) && mark.equals(note.mark);
    }
}
