package counterclaim.dossiers;

import counterclaim.web.Page;
import io.quarkus.qute.TemplateExtension;

/** Dates of the world as a page shows them. */
@TemplateExtension
class DateFormat {

    private DateFormat() {}

    static String shown(WorldDate date) {
        return date.shown(Page.dates(), new DateWords(Page.locale()));
    }

    /** For {@code <time datetime>}, which knows years, months and days and nothing uncertain; else null. */
    static String machine(WorldDate date) {
        var text = date.text();
        // Digits and dashes of these lengths are nothing else; a regular expression would be asked for each date anew.
        if (text.length() != 4 && text.length() != 7 && text.length() != 10) return null;
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-') ? text : null;
    }
}
