package counterclaim.notifications;

import counterclaim.web.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** What somebody was told on one day, and has read or not. */
public record Day(boolean unread, LocalDate date, List<Notice> notices) {

    /** @param notices the unread first, and the latest first among each */
    static List<Day> of(List<Notice> notices) {
        var days = new ArrayList<Day>();
        for (var notice : notices) {
            var date = LocalDate.ofInstant(notice.dueAt, ZoneOffset.UTC);
            var last = days.isEmpty() ? null : days.get(days.size() - 1);
            if (last == null || !last.date.equals(date) || last.unread != notice.isUnread()) {
                last = new Day(notice.isUnread(), date, new ArrayList<>());
                days.add(last);
            }
            last.notices.add(notice);
        }
        return days;
    }

    /** As people write it. */
    public String says() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Page.dates())
                .format(date);
    }
}
