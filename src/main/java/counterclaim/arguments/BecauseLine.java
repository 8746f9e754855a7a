package counterclaim.arguments;

import counterclaim.arguments.standing.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A sentence of the message bundle in which {@code [about]} and {@code [other]} become links. */
final class BecauseLine {

    /** @param address where the words lead, or null */
    public record Part(String words, String address) {}

    private static final Pattern PLACE = Pattern.compile("\\[(about|other)]");

    private BecauseLine() {}

    static List<Part> of(String sentence, Because.Step step, UnaryOperator<String> address) {
        var parts = new ArrayList<Part>();
        var place = PLACE.matcher(sentence);
        var read = 0;
        while (place.find()) {
            if (place.start() > read) parts.add(new Part(sentence.substring(read, place.start()), null));
            var key = place.group(1).equals("about") ? step.about() : step.other();
            parts.add(new Part(key, address.apply(key)));
            read = place.end();
        }
        if (read < sentence.length()) parts.add(new Part(sentence.substring(read), null));
        return parts;
    }
}
