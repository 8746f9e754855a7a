package counterclaim.moderation;

/**
 * What a moderator chose.
 *
 * @param code of the reason; null only where none is needed
 * @param text to the author, or null
 */
public record Ruling(Decided decided, String code, String text) {

    /** What stands between the code and the words of a reason. */
    static final String BEHIND_CODE = ": ";

    public Ruling {
        if (code == null && decided.needsReason()) throw new IllegalArgumentException("needs a reason: " + decided);
    }

    /** Why, as history keeps it; null where nothing was said. */
    String why() {
        if (code == null) return text;
        return text == null ? code : code + BEHIND_CODE + text;
    }
}
