package counterclaim.passages;

import java.util.stream.IntStream;

/** A text under edit whose every code point remembers where it stood at first: the truth that anchors are held to. */
final class EditedText {

    private static final int NEW = -1;

    private int[] points;
    private int[] origins;

    EditedText(String text) {
        points = text.codePoints().toArray();
        origins = IntStream.range(0, points.length).toArray();
    }

    String text() {
        return new String(points, 0, points.length);
    }

    int length() {
        return points.length;
    }

    void insert(int at, String text) {
        var added = text.codePoints().toArray();
        put(at, added, IntStream.generate(() -> NEW).limit(added.length).toArray());
    }

    void delete(int start, int end) {
        points = without(points, start, end);
        origins = without(origins, start, end);
    }

    void replace(int start, int end, String text) {
        delete(start, end);
        insert(start, text);
    }

    void copy(int start, int end, int to) {
        insert(to, new String(points, start, end - start));
    }

    /** @param to where it goes, counted without it */
    void move(int start, int end, int to) {
        var movedPoints = part(points, start, end);
        var movedOrigins = part(origins, start, end);
        delete(start, end);
        put(to, movedPoints, movedOrigins);
    }

    /** Where the first of these code points that are left stands now, or -1. */
    int first(int start, int end) {
        return places(start, end).min().orElse(-1);
    }

    /** Behind the last of them that are left. */
    int past(int start, int end) {
        return places(start, end).max().orElse(-2) + 1;
    }

    long left(int start, int end) {
        return places(start, end).count();
    }

    /** How many of them stand there now. */
    long left(int start, int end, int at, int past) {
        return places(start, end).filter(i -> at <= i && i < past).count();
    }

    /** Whether exactly these code points stand there now, in their order. */
    boolean has(int start, int end, int at, int past) {
        return past - at == end - start && IntStream.range(0, end - start).allMatch(i -> origins[at + i] == start + i);
    }

    private IntStream places(int start, int end) {
        return IntStream.range(0, origins.length).filter(i -> start <= origins[i] && origins[i] < end);
    }

    private void put(int at, int[] added, int[] from) {
        points = with(points, at, added);
        origins = with(origins, at, from);
    }

    private static int[] part(int[] all, int start, int end) {
        return IntStream.range(start, end).map(i -> all[i]).toArray();
    }

    private static int[] without(int[] all, int start, int end) {
        return IntStream.concat(
                        IntStream.range(0, start).map(i -> all[i]),
                        IntStream.range(end, all.length).map(i -> all[i]))
                .toArray();
    }

    private static int[] with(int[] all, int at, int[] added) {
        return IntStream.concat(
                        IntStream.concat(IntStream.range(0, at).map(i -> all[i]), IntStream.of(added)),
                        IntStream.range(at, all.length).map(i -> all[i]))
                .toArray();
    }
}
