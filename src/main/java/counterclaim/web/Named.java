package counterclaim.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What one of a fixed set of things is called, in the language of the page: the constants of an enum, the grades. Each
 * message with a parameter is a template of its own; a claim page names hundreds of them, and there are a few dozen
 * answers, so they are kept.
 */
public final class Named<V> {

    private record Asked<V>(Locale locale, V value) {}

    private final BiFunction<Locale, V, String> message;
    private final Map<Asked<V>, String> answers = new ConcurrentHashMap<>();

    private Named(BiFunction<Locale, V, String> message) {
        this.message = message;
    }

    /** @param message of a bundle, for a value out of a set that does not grow */
    public static <B, V> Named<V> by(Class<B> bundle, BiFunction<B, V, String> message) {
        return new Named<>((locale, value) -> message.apply(Messages.of(bundle, locale), value));
    }

    public String of(V value) {
        var asked = new Asked<>(Page.locale(), value);
        var answer = answers.get(asked);
        return answer != null ? answer : answers.computeIfAbsent(asked, this::say);
    }

    private String say(Asked<V> asked) {
        return message.apply(asked.locale(), asked.value());
    }
}
