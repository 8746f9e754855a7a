package counterclaim.arguments.standing;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Who points to whom, in compressed rows: row r is {@code to[start[r]]} up to {@code to[start[r + 1]]}, exclusive.
 * Rows are sorted and hold nothing twice, so counting down what a row still waits for never counts one thing twice.
 */
record Edges(int[] start, int[] to) {

    static long edge(int from, int to) {
        return (long) from << Integer.SIZE | to;
    }

    static long reversed(long edge) {
        return Long.rotateLeft(edge, Integer.SIZE);
    }

    static Edges of(int rows, LongStream edges) {
        var sorted = edges.sorted().distinct().toArray();
        var start = new int[rows + 1];
        var to = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            start[(int) (sorted[i] >>> Integer.SIZE) + 1]++;
            to[i] = (int) sorted[i];
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return new Edges(start, to);
    }

    int[] row(int row) {
        return Arrays.copyOfRange(to, start[row], start[row + 1]);
    }

    int size(int row) {
        return start[row + 1] - start[row];
    }
}
