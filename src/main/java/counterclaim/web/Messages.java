package counterclaim.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** What the program says, outside of templates. */
public final class Messages {

    private Messages() {}

    /** A bundle in the language of the page that is being answered. */
    public static <B> B of(Class<B> bundle) {
        return of(bundle, Page.locale());
    }

    /** A bundle in a language that we speak. */
    public static <B> B of(Class<B> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }
}
