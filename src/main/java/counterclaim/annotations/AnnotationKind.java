package counterclaim.annotations;

/** What somebody wants with a note, as people choose it; each has its W3C motivation (Web Annotation Data Model §3.3.5). */
public enum AnnotationKind {
    NOTE("commenting"),
    QUESTION("questioning"),
    TAG("tagging"),
    HIGHLIGHT("highlighting"),
    /** Somebody misses what this rests on. */
    NEEDS_SOURCE("assessing"),
    /** Somebody asks whether this is an assertion that can be argued. */
    IS_CLAIM("identifying"),
    REPLY("replying"),
    /** Written elsewhere, with another motivation; it keeps its own. */
    OTHER("commenting");

    private final String motivation;

    AnnotationKind(String motivation) {
        this.motivation = motivation;
    }

    public String motivation() {
        return motivation;
    }

    /** Whether it says nothing without words. */
    public boolean needsText() {
        return this == NOTE || this == QUESTION || this == REPLY;
    }

    /** Whether people choose it when they mark a passage. */
    public boolean isChosen() {
        return this != REPLY && this != OTHER;
    }
}
