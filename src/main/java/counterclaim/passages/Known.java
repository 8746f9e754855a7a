package counterclaim.passages;

/**
 * What is known of the text that a passage was taken from: all of it, or what the selector keeps.
 *
 * @param before what stood before the passage, as far as it is compared, as {@code behind}
 * @param whole whether these reach to the beginning and the end of the text
 */
record Known(String text, String before, String behind, boolean whole) {

    /** Code points on either side that tell a passage from a copy of it, in a text too long to compare as a whole. */
    private static final int FURTHER = 256;

    static Known from(TextSelector selector) {
        return new Known(
                selector.prefix() + selector.exact() + selector.suffix(), selector.prefix(), selector.suffix(), false);
    }

    static Known from(TextSelector selector, String then, String now) {
        var points = then.codePoints().toArray();
        var whole = (long) EditDistance.blocks(points.length) * now.length() <= EditDistance.MOST_STEPS;
        int first = whole ? 0 : Math.max(0, selector.start() - FURTHER);
        int last = whole ? points.length : Math.min(points.length, selector.end() + FURTHER);
        return new Known(
                then,
                new String(points, first, selector.start() - first),
                new String(points, selector.end(), last - selector.end()),
                whole);
    }
}
