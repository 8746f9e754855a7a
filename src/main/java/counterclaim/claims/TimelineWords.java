package counterclaim.claims;

import counterclaim.claims.timeline.Column;
import counterclaim.claims.timeline.Extent;
import counterclaim.claims.timeline.Gap;
import counterclaim.claims.timeline.Label;
import counterclaim.claims.timeline.Mark;
import counterclaim.claims.timeline.Span;
import counterclaim.claims.timeline.Unit;
import counterclaim.dossiers.WorldDate;
import counterclaim.web.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;

/** Periods in words, as short as a picture needs them, in the language of the reader. */
final class TimelineWords {

    private static final String OPEN = "…";
    private static final String DASH = "–";

    private final Locale locale;
    private final ClaimMessages say;

    TimelineWords(Locale locale, ClaimMessages say) {
        this.locale = locale;
        this.say = say;
    }

    static TimelineWords in(Locale locale) {
        return new TimelineWords(locale, Messages.of(ClaimMessages.class, locale));
    }

    List<Label> labels(List<Column> columns) {
        return columns.stream().map(this::label).toList();
    }

    /** All of it in a sentence. */
    public String summary(List<Mark> marks) {
        var extent = Extent.of(marks);
        return say.timelineSummary(
                marks.size(),
                marks.size() - extent.undated(),
                extent.first() == null ? null : in("u", extent.first().atDay(1)),
                extent.last() == null ? null : in("u", extent.last().atDay(1)),
                extent.fullest() == null ? null : in("LLLL u", extent.fullest().atDay(1)),
                extent.inFullest(),
                extent.undated());
    }

    /** The period as a date; null for what has none. */
    public WorldDate date(Column column) {
        return column.span() == null ? null : WorldDate.parse(column.span().text());
    }

    /** Of what unit not even a part is told here, though others in the same time tell it: MONTH or YEAR, else null. */
    public String missing(Column column) {
        if (!column.vague()) return null;
        return column.span()
                .unit()
                .filter(unit -> unit == Unit.MONTH || unit == Unit.YEAR)
                .map(Unit::name)
                .orElse(null);
    }

    /** Null where there is no gap. */
    public String length(Gap gap) {
        return gap == null ? null : say.length(gap.years(), gap.months(), gap.days());
    }

    private Label label(Column column) {
        var span = column.span();
        if (span == null) return new Label(say.undated(), null, null, "");
        var gap = length(column.gap());
        var unit = span.unit().orElse(null);
        if (column.vague() && unit == Unit.MONTH) return under(Label.ROUGHLY, "LLLL u", "LLL u", span, gap);
        if (column.vague() && unit == Unit.YEAR) return under(Label.ROUGHLY, "u", "u", span, gap);
        if (unit == Unit.DAY) return under(in("d", span.first()), "LLLL u", "LLL u", span, gap);
        if (unit == Unit.MONTH) return under(in("LLL", span.first()), "u", "u", span, gap);
        if (unit == Unit.YEAR) return new Label(in("u", span.first()), null, null, gap);
        if (YearMonth.from(span.first()).equals(YearMonth.from(span.last())))
            return under(in("d", span.first()) + DASH + in("d", span.last()), "LLLL u", "LLL u", span, gap);
        return ends(span, gap);
    }

    private Label under(String tick, String longer, String shorter, Span span, String gap) {
        return new Label(tick, in(longer, span.first()), in(shorter, span.first()), gap);
    }

    /** Beginning and end below each other. */
    private Label ends(Span span, String gap) {
        var form = switch (span.toldIn()) {
            case DAY -> "d LLL u";
            case MONTH -> "LLL u";
            default -> "u";
        };
        var from = span.openBegin() ? OPEN : in(form, span.first());
        var to = span.openEnd() ? OPEN : in(form, span.last());
        return new Label(from + DASH, to, null, gap);
    }

    private String in(String form, LocalDate date) {
        return DateTimeFormatter.ofPattern(form, locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(date);
    }
}
