package counterclaim.claims;

import counterclaim.claims.timeline.Column;
import counterclaim.claims.timeline.Mark;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.WorldDate;
import counterclaim.web.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What stands under one heading on a page of the list.
 *
 * @param continued whether it began on an earlier page
 */
record TimelinePart(Column column, boolean continued, List<Entry> entries) {

    /** An event or a statement; the other is null. */
    record Entry(Mark mark, Event event, Reported said, Column column) {

        /** The kind in small letters. */
        public String kind() {
            return mark.kind().name().toLowerCase(Locale.ROOT);
        }

        /** The date, unless the heading tells it in the same words; null also if there is none. */
        public WorldDate date() {
            var date = event != null ? event.date() : said.statement().date();
            return date == null || date.text().equals(column.span().text()) ? null : date;
        }
    }

    static List<TimelinePart> of(
            Slice<Mark> page, List<Column> columns, Map<UUID, Event> events, Map<UUID, Reported> statements) {
        var parts = new ArrayList<TimelinePart>();
        var begin = 1;
        for (var column : columns) {
            var end = begin + column.marks().size() - 1;
            var from = Math.max(begin, page.first());
            var to = Math.min(end, page.last());
            if (from <= to)
                parts.add(new TimelinePart(
                        column,
                        begin < from,
                        column.marks().subList(from - begin, to - begin + 1).stream()
                                .map(mark -> new Entry(mark, events.get(mark.id()), statements.get(mark.id()), column))
                                .toList()));
            begin = end + 1;
        }
        return parts;
    }
}
