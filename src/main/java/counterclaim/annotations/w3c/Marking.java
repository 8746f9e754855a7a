package counterclaim.annotations.w3c;

import counterclaim.annotations.Mark;
import counterclaim.passages.TextSelector;
import java.util.List;
import java.util.Optional;

/** Which passage of a text some selectors mean, if they agree with the text and with each other. */
final class Marking {

    static final int LONGEST = 20_000;

    private Marking() {}

    /** @return all of it where no selector says less */
    static Mark of(String revision, String text, List<WebAnnotation.Selector> selectors) {
        var quote = first(selectors, true);
        var position = first(selectors, false);
        if (quote.isEmpty() && position.isEmpty()) return Mark.all(revision);
        var at = quote.isEmpty() ? at(text, position.get()) : quoted(text, quote.get(), position);
        return Mark.of(revision, at);
    }

    private static Optional<WebAnnotation.Selector> first(List<WebAnnotation.Selector> selectors, boolean quotes) {
        return selectors.stream().filter(one -> one.exact() != null == quotes).findFirst();
    }

    // §4.2.5: from the first code point, counted from 0, to behind the last.
    private static TextSelector at(String text, WebAnnotation.Selector position) {
        var length = text.codePointCount(0, text.length());
        if (position.end() > length || position.start() >= position.end())
            throw new NotAnAnnotation(
                    position.pointer() + "/end", "a place behind the start, and at most " + length + " in this text");
        if (position.end() - position.start() > LONGEST)
            throw new NotAnAnnotation(position.pointer() + "/end", "a passage of at most " + LONGEST + " characters");
        return TextSelector.of(text, position.start(), position.end());
    }

    // §4.2.4: a quote means every place that has it, and a note is on one.
    private static TextSelector quoted(
            String text, WebAnnotation.Selector quote, Optional<WebAnnotation.Selector> position) {
        var exact = quote.exact();
        if (exact.isBlank() || exact.length() > LONGEST)
            throw new NotAnAnnotation(quote.pointer() + "/exact", "1 to " + LONGEST + " characters");
        var places = TextSelector.find(text, exact, orNothing(quote.prefix()), orNothing(quote.suffix()));
        if (places.isEmpty())
            throw new NotAnAnnotation(
                    quote.pointer() + "/exact", "words that this revision has, between prefix and suffix");
        if (position.isPresent()) return among(places, position.get());
        if (places.size() > 1)
            throw new NotAnAnnotation(
                    quote.pointer(),
                    "a quote that the text has once: add prefix and suffix, or a TextPositionSelector");
        return places.get(0);
    }

    private static TextSelector among(List<TextSelector> places, WebAnnotation.Selector position) {
        return places.stream()
                .filter(place -> place.start() == position.start() && place.end() == position.end())
                .findFirst()
                .orElseThrow(() -> new NotAnAnnotation(
                        position.pointer(),
                        "the place of the quoted words, as " + places.get(0).start() + " to "
                                + places.get(0).end()));
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
