package counterclaim.moderation;

/**
 * What somebody had before them when they decided: only that can be decided on.
 *
 * @param version of the note
 * @param decisions how many had been taken on it, undone ones too
 */
public record Sight(int version, int decisions) {}
