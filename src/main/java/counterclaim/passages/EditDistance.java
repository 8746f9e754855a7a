package counterclaim.passages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many code points must be put in, taken out or changed to make a pattern out of a text (Levenshtein).
 *
 * <p>The bit-vector algorithm of G. Myers, <i>A Fast Bit-Vector Algorithm for Approximate String Matching Based on
 * Dynamic Programming</i> (1999), in blocks of 64 rows as H. Hyyrö describes it (2003): one step for each code point of
 * the text and each block of the pattern.
 */
final class EditDistance {

    /** Steps that one comparison may take: well under a second. */
    static final long MOST_STEPS = 100_000_000;

    private final int length;
    private final Map<Integer, long[]> rows = new HashMap<>();
    private final long[] noRows;

    EditDistance(int[] pattern) {
        length = pattern.length;
        noRows = new long[blocks(length)];
        for (int i = 0; i < length; i++)
            rows.computeIfAbsent(pattern[i], any -> new long[noRows.length])[i / 64] |= 1L << (i % 64);
    }

    static int blocks(int length) {
        return (length + 63) / 64;
    }

    /** For each offset, the distance to the most alike stretch that ends there. */
    int[] toStretches(int[] text) {
        return along(text, 0);
    }

    /** For each offset, the distance to all that stands before it. */
    int[] toBeginnings(int[] text) {
        return along(text, 1);
    }

    /** @param border by what the distance of nothing grows from one column to the next */
    private int[] along(int[] text, int border) {
        var rising = new long[noRows.length];
        Arrays.fill(rising, -1L);
        var falling = new long[noRows.length];
        var distances = new int[text.length + 1];
        distances[0] = length;
        for (int column = 0; column < text.length; column++) {
            var equal = rows.getOrDefault(text[column], noRows);
            int step = border;
            for (int block = 0; block < noRows.length; block++) step = step(rising, falling, block, equal[block], step);
            distances[column + 1] = distances[column] + step;
        }
        return distances;
    }

    // The names of the paper: P and M are the rows where the distance grows or shrinks, V downwards, H to the right.
    private int step(long[] rising, long[] falling, int block, long equal, int in) {
        long pv = rising[block];
        long mv = falling[block];
        long xv = equal | mv;
        long eq = in < 0 ? equal | 1 : equal;
        long xh = (((eq & pv) + pv) ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        long lastRow = 1L << (block == noRows.length - 1 ? (length - 1) % 64 : 63);
        int out = (ph & lastRow) != 0 ? 1 : (mh & lastRow) != 0 ? -1 : 0;
        ph = ph << 1 | (in > 0 ? 1 : 0);
        mh = mh << 1 | (in < 0 ? 1 : 0);
        rising[block] = mh | ~(xv | ph);
        falling[block] = ph & xv;
        return out;
    }
}
