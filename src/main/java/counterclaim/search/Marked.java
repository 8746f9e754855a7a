package counterclaim.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text with the words that were looked for marked, cut around the first of them where it is long.
 *
 * @param terms how many of the things looked for stand in the whole text
 */
record Marked(List<Piece> pieces, int terms) {

    /** The most characters that are shown, and how many of them stand before the first find. */
    static final int LONGEST = 320;

    static final int BEFORE = 100;
    private static final int SHORTEST_PART = 3;
    private static final List<String> ENDINGS = List.of("ings", "ing", "edly", "ed", "es", "e", "s", "ly");
    private static final String CUT = "…";

    /** A stretch of text, never empty. */
    public record Piece(String text, boolean found) {}

    static Marked of(String text, Asked asked) {
        var tokens = Token.in(text);
        var found = new BitSet(tokens.size());
        int terms = 0;
        for (var term : asked.terms()) if (mark(tokens, term, found)) terms++;
        return new Marked(pieces(text, tokens, found), terms);
    }

    private static boolean mark(List<Token> tokens, Asked.Term term, BitSet found) {
        var there = false;
        var words = term.words();
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            if (!standsAt(i, tokens, words)) continue;
            found.set(i, i + words.size());
            there = true;
        }
        if (there || term.isPhrase() || words.get(0).length() < SHORTEST_PART) return there;
        // Found inside of longer words only.
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).folded().contains(words.get(0))) continue;
            found.set(i);
            there = true;
        }
        return there;
    }

    private static boolean standsAt(int at, List<Token> tokens, List<String> words) {
        for (int i = 0; i < words.size(); i++) if (!isSame(tokens.get(at + i).folded(), words.get(i))) return false;
        return true;
    }

    // The database compares stems by many more rules; where these two differ a word is found but not marked.
    private static boolean isSame(String word, String other) {
        return word.equals(other)
                || word.length() > 3 && other.length() > 3 && stem(word).equals(stem(other));
    }

    private static String stem(String word) {
        if (word.endsWith("y")) return cut(word, 1) + "i";
        if (word.endsWith("ies") || word.endsWith("ied")) return cut(word, 2);
        for (var ending : ENDINGS)
            if (word.endsWith(ending) && word.length() >= ending.length() + 3) return cut(word, ending.length());
        return word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static List<Piece> pieces(String text, List<Token> tokens, BitSet found) {
        var first = found.nextSetBit(0);
        var from = text.length() <= LONGEST || first < 0
                ? 0
                : wordStart(tokens, tokens.get(first).start() - BEFORE);
        var to = text.length() - from <= LONGEST ? text.length() : wordEnd(tokens, from, from + LONGEST, text);
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece(CUT, false));
        var read = from;
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            // Words beside each other, with what stands between them, are one find.
            var last = found.nextClearBit(i) - 1;
            var begin = tokens.get(i).start();
            var end = tokens.get(last).end();
            i = last;
            if (begin < from) continue;
            if (end > to) break;
            add(text.substring(read, begin), false, pieces);
            add(text.substring(begin, end), true, pieces);
            read = end;
        }
        add(text.substring(read, to), false, pieces);
        if (to < text.length()) pieces.add(new Piece(CUT, false));
        return List.copyOf(pieces);
    }

    private static void add(String text, boolean found, List<Piece> pieces) {
        if (!text.isEmpty()) pieces.add(new Piece(text, found));
    }

    /** Of the first word that begins at this place or behind it. */
    private static int wordStart(List<Token> tokens, int place) {
        if (place <= 0) return 0;
        return tokens.stream()
                .mapToInt(Token::start)
                .filter(start -> start >= place)
                .findFirst()
                .orElse(0);
    }

    /** Of the last word that ends before this place; the place itself, if one word is longer than that. */
    private static int wordEnd(List<Token> tokens, int from, int place, String text) {
        var end = tokens.stream()
                .mapToInt(Token::end)
                .filter(stop -> stop > from && stop <= place)
                .max()
                .orElse(place);
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
