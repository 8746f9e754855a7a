package counterclaim.dossiers;

import counterclaim.web.Page;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Dates of the world as a page shows them. */
@TemplateExtension
class DateFormat {

    private DateFormat() {}

    static String shown(WorldDate date) {
        var locale = Page.locale();
        return date.shown(ordered(locale), new DateWords(locale));
    }

    /** For {@code <time datetime>}, which knows years, months and days and nothing uncertain; else null. */
    static String machine(WorldDate date) {
        return date.text().matches("\\d{4}(-\\d{2}){0,2}") ? date.text() : null;
    }

    // Plain English orders day, month, year, as most of the world does; who asks for en-US gets the American order.
    private static Locale ordered(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
