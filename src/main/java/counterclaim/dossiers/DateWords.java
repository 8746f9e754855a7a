package counterclaim.dossiers;

import counterclaim.web.Messages;
import java.util.Locale;

/** The words around a date, from the message bundle of a language. */
final class DateWords implements WorldDate.Words {

    private final Locale locale;

    DateWords(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String about(String date) {
        return say().aboutDate(date);
    }

    @Override
    public String uncertain(String date) {
        return say().uncertainDate(date);
    }

    @Override
    public String between(String from, String to) {
        return say().between(from, to);
    }

    @Override
    public String until(String date) {
        return say().until(date);
    }

    @Override
    public String since(String date) {
        return say().since(date);
    }

    @Override
    public String within(String from, String to) {
        return say().within(from, to);
    }

    @Override
    public String season(WorldDate.Season season, String year) {
        return say().season(season, year);
    }

    // Most dates need no words: looked up only for those that do.
    private DossierMessages say() {
        return Messages.of(DossierMessages.class, locale);
    }
}
