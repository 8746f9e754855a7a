package counterclaim.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How words that were found nowhere may have been meant. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 4;

    private final Map<String, Map<String, Long>> similar = new HashMap<>();

    /** The words of a search that can be misspelled; a phrase is meant to the letter. */
    static List<String> worthTrying(Asked asked) {
        if (asked.hasPhrase()) return List.of();
        return asked.terms().stream()
                .map(Asked.Term::toString)
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Some text that has a word like this one has these. */
    void seen(String word, String[] words) {
        var counts = similar.computeIfAbsent(word, none -> new HashMap<>());
        Arrays.stream(words).filter(other -> isNear(word, other)).forEach(other -> counts.merge(other, 1L, Long::sum));
    }

    /** The same search, every word as its nearest; nothing if that is the search itself. */
    Optional<Asked> corrected(Asked asked) {
        var words = asked.terms().stream().map(term -> nearest(term.toString())).collect(Collectors.joining(" "));
        var corrected = Asked.read(words);
        return corrected.terms().equals(asked.terms()) ? Optional.empty() : Optional.of(corrected);
    }

    private String nearest(String word) {
        return similar.getOrDefault(word, Map.of()).entrySet().stream()
                .min(Comparator.<Map.Entry<String, Long>>comparingInt(entry -> distance(word, entry.getKey()))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(word);
    }

    private static boolean isNear(String word, String other) {
        return Math.abs(word.length() - other.length()) <= 2 && distance(word, other) <= Math.max(1, word.length() / 3);
    }

    /** Letters to put in, take out, change, or swap with their neighbour (optimal string alignment). */
    static int distance(String one, String other) {
        var best = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    best[i][j] = i + j;
                    continue;
                }
                var changed = best[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                best[i][j] = Math.min(changed, 1 + Math.min(best[i - 1][j], best[i][j - 1]));
                if (isSwap(one, i, other, j)) best[i][j] = Math.min(best[i][j], 1 + best[i - 2][j - 2]);
            }
        }
        return best[one.length()][other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
