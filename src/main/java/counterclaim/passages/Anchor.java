package counterclaim.passages;

/** Where a passage stands now that its text was edited. Only {@link Exact} may be taken without asking a person. */
public sealed interface Anchor {

    /** The same words in the same surroundings. */
    record Exact(int start, int end) implements Anchor {}

    /**
     * Where it may stand, for a person to compare and confirm.
     *
     * @param passage the words there now
     * @param likeness of the words to the quoted ones: 1 for the same, 0 for nothing in common
     */
    record Suggested(int start, int end, String passage, double likeness) implements Anchor {}

    /** The passage is no longer found. */
    record Orphaned() implements Anchor {}
}
