package counterclaim.moderation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * A stretch of time, in UTC as every moment on our pages is.
 *
 * @param until behind its end
 */
record Span(Instant from, Instant until) {

    Span {
        if (!from.isBefore(until)) throw new IllegalArgumentException("ends before it begins: " + from);
    }

    /**
     * Out of two fields of a form (WHATWG HTML §4.10.5.1.11).
     *
     * @return null if that is no stretch of time
     */
    static Span of(String from, String until) {
        try {
            var start = LocalDateTime.parse(from).toInstant(ZoneOffset.UTC);
            // A minute that somebody names is meant as a whole.
            var end = LocalDateTime.parse(until).toInstant(ZoneOffset.UTC).plusSeconds(60);
            return start.isBefore(end) ? new Span(start, end) : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
