package counterclaim.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the pseudo-locale en-XA out of the messages: every letter accented, every expression left as it is. */
final class PseudoLocale {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}|\\[(?:about|other)]");

    private PseudoLocale() {}

    static Map<String, String> filesOf(List<Class<?>> bundles) {
        return bundles.stream()
                .collect(Collectors.toMap(
                        bundle -> bundle.getAnnotation(MessageBundle.class).value() + "_en-XA.properties",
                        PseudoLocale::file,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String file(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods())
                .sorted(Comparator.comparing(java.lang.reflect.Method::getName))
                .map(method -> method.getName() + "="
                        + (bundle == WebMessages.class && method.getName().equals("language")
                                ? "en-XA"
                                : accented(method.getAnnotation(Message.class).value())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String accented(String message) {
        var text = new StringBuilder();
        var expression = EXPRESSION.matcher(message);
        var read = 0;
        while (expression.find()) {
            text.append(letters(message.substring(read, expression.start()))).append(expression.group());
            read = expression.end();
        }
        return text.append(letters(message.substring(read))).toString();
    }

    private static String letters(String text) {
        return text.chars()
                .map(c -> PLAIN.indexOf(c) < 0 ? c : ACCENTED.charAt(PLAIN.indexOf(c)))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
