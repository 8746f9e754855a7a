package counterclaim.claims.timeline;

import counterclaim.claims.timeline.Picture.Bracket;
import counterclaim.claims.timeline.Picture.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of a {@link Picture} begin and how wide they are: as their labels need, spread over the page. */
final class Widths {

    static final int GAP = 18;

    private static final int MARGIN = 24; // for the signs of the rows
    private static final int LEAST = 24; // to be hit with a finger, quality U3
    private static final int PAGE = 1180;
    private static final double MOST_SPREAD = 2;
    private static final double LETTER = 7; // of 12 px, on average; there is nothing to measure it with

    /** Columns side by side under one bracket, the last not included. */
    private record Group(int from, int to) {}

    private final List<Label> labels;
    private final List<Group> groups = new ArrayList<>();
    private final double[] widths;
    private final double[] x;
    private final double all;

    Widths(List<Label> labels) {
        this.labels = labels;
        widths = labels.stream()
                .mapToDouble(label -> Math.max(LEAST, letters(label.tick()) + 8))
                .toArray();
        x = new double[widths.length];
        group();
        groups.forEach(this::widen);
        spread();
        all = place();
    }

    double x(int column) {
        return x[column];
    }

    double of(int column) {
        return widths[column];
    }

    Label label(int column) {
        return labels.get(column);
    }

    int all() {
        return (int) Math.ceil(all);
    }

    double longestGap() {
        return labels.stream()
                .filter(Label::apart)
                .mapToDouble(label -> letters(label.gap()) + 8)
                .max()
                .orElse(0);
    }

    List<Bracket> brackets() {
        return groups.stream()
                .map(group -> {
                    var last = group.to - 1;
                    var width = x[last] + widths[last] - x[group.from];
                    var label = labels.get(group.from);
                    var text = letters(label.under()) <= width ? label.under() : shortest(label);
                    return new Bracket(
                            text,
                            label.shorter() != null,
                            Picture.round(x[group.from] + 3),
                            Picture.round(x[group.from] + width - 3));
                })
                .toList();
    }

    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        var from = 0;
        for (int i = 1; i <= widths.length; i++) {
            if (i < widths.length && !labels.get(i).apart()) continue;
            stretches.add(new Stretch(Picture.round(x[from]), Picture.round(x[i - 1] + widths[i - 1])));
            from = i;
        }
        return stretches;
    }

    private void group() {
        for (int from = 0, to; from < widths.length; from = to) {
            var under = labels.get(from).under();
            for (to = from + 1;
                    to < widths.length
                            && under != null
                            && under.equals(labels.get(to).under()); ) to++;
            if (under != null) groups.add(new Group(from, to));
        }
    }

    /** A bracket is as wide as its shorter text. */
    private void widen(Group group) {
        double width = 0;
        for (int i = group.from; i < group.to; i++) width += widths[i];
        var missing = letters(shortest(labels.get(group.from))) + 10 - width;
        if (missing > 0) for (int i = group.from; i < group.to; i++) widths[i] += missing / (group.to - group.from);
    }

    private void spread() {
        double columns = 0;
        for (var width : widths) columns += width;
        var gaps = labels.stream().filter(Label::apart).count() * GAP;
        var factor = Math.max(1, Math.min(MOST_SPREAD, (PAGE - MARGIN - gaps) / columns));
        for (int i = 0; i < widths.length; i++) widths[i] *= factor;
    }

    private double place() {
        double left = MARGIN;
        for (int i = 0; i < widths.length; i++) {
            if (labels.get(i).apart()) left += GAP;
            x[i] = left;
            left += widths[i];
        }
        return left;
    }

    private static String shortest(Label label) {
        return label.shorter() == null ? label.under() : label.shorter();
    }

    private static double letters(String text) {
        return text.length() * LETTER;
    }
}
