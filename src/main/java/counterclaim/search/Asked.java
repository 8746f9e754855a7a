package counterclaim.search;

import counterclaim.web.Typed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for: everything in it must be there.
 *
 * @param text as it was typed, cut where it is too long
 */
record Asked(String text, List<Term> terms) {

    static final int LONGEST = 200;
    static final int MOST_TERMS = 16;

    /** A word, or a phrase: words beside each other. */
    record Term(List<String> words) {

        boolean isPhrase() {
            return words.size() > 1;
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    static Asked read(String query) {
        var text = Typed.text(query, LONGEST);
        // At the odd places stands what was between two quotation marks; the last one may be missing its second.
        var parts = text.split("[\"“”„«»]", -1);
        var closed = parts.length % 2 == 1 ? parts.length : parts.length - 1;
        var terms = Stream.iterate(0, i -> i < parts.length, i -> i + 1)
                .flatMap(i -> i % 2 == 1 && i < closed ? phrase(parts[i]) : words(parts[i]))
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        return new Asked(text, terms);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    boolean hasPhrase() {
        return terms.stream().anyMatch(Term::isPhrase);
    }

    /** Each term between quotation marks, where no word is an operator: what {@code websearch_to_tsquery} reads. */
    String quoted() {
        return terms.stream().map(term -> "\"" + term + "\"").collect(Collectors.joining(" "));
    }

    private static Stream<Term> phrase(String text) {
        var words = folded(text);
        return words.isEmpty() ? Stream.empty() : Stream.of(new Term(words));
    }

    private static Stream<Term> words(String text) {
        return folded(text).stream().map(word -> new Term(List.of(word)));
    }

    private static List<String> folded(String text) {
        return Token.in(text).stream().map(Token::folded).toList();
    }
}
