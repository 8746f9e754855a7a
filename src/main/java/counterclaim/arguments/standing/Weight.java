package counterclaim.arguments.standing;

/**
 * What a support is worth, in tenths, so that nothing is ever lost to rounding. The scale is the Admiralty grading:
 * reliability A–F of the source, credibility 1–6 of this report, and the worse of the two counts. F and 6 mean
 * "unknown", not "worst", and weigh as much as an even chance.
 */
final class Weight {

    static final byte BARE = 3;
    static final byte PREMISES = 5;

    private static final byte[] GRADES = {10, 8, 6, 4, 2, 5};

    private Weight() {}

    static byte of(char reliability, int credibility) {
        if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6)
            throw new IllegalArgumentException("no such grade: " + reliability + credibility);
        return (byte) Math.min(GRADES[reliability - 'A'], GRADES[credibility - 1]);
    }

    static boolean graded(char reliability, int credibility) {
        return reliability != 'F' || credibility != 6;
    }
}
