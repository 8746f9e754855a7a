package counterclaim.moderation;

import counterclaim.annotations.Hold;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a workspace holds back by what a note says; pure.
 *
 * @param mostLinks null for any number, as for {@code longest}
 * @param longest in characters
 * @param words that hold, whole words in upper or lower case
 */
record HoldRule(Integer mostLinks, Integer longest, List<String> words) {

    private static final Pattern LINK = Pattern.compile("(?:https?://|\\bwww\\.)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    /** What is shown of a match: enough to recognise it. */
    private static final int LONGEST_MATCH = 300;

    /** The first of the three that holds a text. */
    Optional<Hold> holds(String text) {
        return links(text).or(() -> word(text)).or(() -> length(text));
    }

    private Optional<Hold> links(String text) {
        if (mostLinks == null) return Optional.empty();
        var links = LINK.matcher(text).results().map(link -> link.group()).toList();
        if (links.size() <= mostLinks) return Optional.empty();
        return Optional.of(new Hold(Hold.Rule.LINKS, cut(String.join(" ", links)), links.size(), mostLinks));
    }

    private Optional<Hold> word(String text) {
        return words.stream()
                .filter(word -> whole(word).matcher(text).find())
                .findFirst()
                .map(word -> new Hold(Hold.Rule.WORD, cut(word), 1, 0));
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Optional<Hold> length(String text) {
        if (longest == null) return Optional.empty();
        var length = text.codePointCount(0, text.length());
        return length <= longest ? Optional.empty() : Optional.of(new Hold(Hold.Rule.LENGTH, null, length, longest));
    }

    private static String cut(String match) {
        var end = match.offsetByCodePoints(0, Math.min(LONGEST_MATCH, match.codePointCount(0, match.length())));
        return end == match.length() ? match : match.substring(0, end) + " …";
    }
}
