package counterclaim.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments of the workbench as a page shows them: absolute, with their zone. */
@TemplateExtension
class Moments {

    private static final ZoneId UTC = ZoneId.of("UTC"); // its name, where ZoneOffset.UTC writes a Z

    private Moments() {}

    static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(Page.dates())
                .withZone(UTC)
                .format(at);
    }
}
