package counterclaim.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What the constants of an enum are called, in the language of the page. Each message with a parameter is a template of
 * its own; a claim page names hundreds of constants, and there are a handful of answers, so they are kept.
 */
public final class Named<E extends Enum<E>> {

    private record Asked<E>(Locale locale, E value) {}

    private final BiFunction<Locale, E, String> message;
    private final Map<Asked<E>, String> answers = new ConcurrentHashMap<>();

    private Named(BiFunction<Locale, E, String> message) {
        this.message = message;
    }

    /** @param message of a bundle, with the constant as its only parameter */
    public static <B, E extends Enum<E>> Named<E> by(Class<B> bundle, BiFunction<B, E, String> message) {
        return new Named<>((locale, value) ->
                message.apply(MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag())), value));
    }

    public String of(E value) {
        return answers.computeIfAbsent(
                new Asked<>(Page.locale(), value), asked -> message.apply(asked.locale(), asked.value()));
    }
}
