package counterclaim.annotations;

/** Says how a note begins, and how it goes on after its author changed it; answered by the room that keeps order. */
public interface Admission {

    /**
     * @param approval PENDING or APPROVED
     * @param heldBy a {@link Hold} as it is written; null where nothing but the rule that notes wait did
     */
    record Answer(Approval approval, String heldBy) {}

    /** Asked before the note is saved or changed; its author is the one who acts. */
    Answer of(Annotation note, Content content);
}
