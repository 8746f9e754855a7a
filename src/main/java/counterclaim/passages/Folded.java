package counterclaim.passages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as it reads whatever way it was copied, each character knowing where it stands in the original: every run of
 * blanks and line ends is one blank, letters are decomposed (NFD, UAX #15), marks of direction and soft hyphens are
 * left out.
 */
final class Folded {

    /** What says how to lay out and not what to read. Joiners stay: with them a Persian word is another one. */
    private static final Pattern UNREAD =
            Pattern.compile("[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+");

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final int[] begins;
    private final int[] ends;

    Folded(String text) {
        this.text = text;
        var begins = new Offsets();
        var ends = new Offsets();
        var characters = Words.CHARACTER.matcher(text);
        while (characters.find()) {
            var read = fold(characters.group());
            if (read.equals(" ") && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ') {
                ends.last(characters.end());
                continue;
            }
            folded.append(read);
            begins.add(characters.start(), read.length());
            ends.add(characters.end(), read.length());
        }
        this.begins = begins.all();
        this.ends = ends.all();
    }

    List<TextSelector> places(String exact, String prefix, String suffix, int most) {
        var words = fold(exact, true);
        var before = fold(prefix, false).stripTrailing();
        var after = fold(suffix, false).stripLeading();
        var places = new ArrayList<TextSelector>();
        if (words.isEmpty()) return places;
        int counted = 0;
        int codePoints = 0;
        for (int at = folded.indexOf(words); at >= 0 && places.size() < most; at = folded.indexOf(words, at + 1)) {
            var past = at + words.length();
            if (!isBetweenCharacters(at) || !isBetweenCharacters(past)) continue;
            if (!endsBefore(at, before) || !beginsBehind(past, after)) continue;
            codePoints += text.codePointCount(counted, begins[at]);
            counted = begins[at];
            places.add(TextSelector.of(text, begins[at], ends[past - 1], codePoints));
        }
        return places;
    }

    private static String fold(String text, boolean stripped) {
        var read = new Folded(text).folded.toString();
        return stripped ? read.strip() : read;
    }

    private static String fold(String character) {
        var first = character.charAt(0);
        if (character.length() == 1 && first > ' ' && first <= '~') return character;
        if (character.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) return " ";
        return Normalizer.normalize(UNREAD.matcher(character).replaceAll(""), Normalizer.Form.NFD);
    }

    private boolean isBetweenCharacters(int at) {
        return at == 0 || at == begins.length || begins[at] != begins[at - 1];
    }

    // A blank at the border belongs to the words or to what stands around them, as the one who copied it meant.
    private boolean endsBefore(int at, String before) {
        if (at > 0 && folded.charAt(at - 1) == ' ') at--;
        return at >= before.length()
                && folded.substring(at - before.length(), at).equals(before);
    }

    private boolean beginsBehind(int past, String after) {
        if (past < folded.length() && folded.charAt(past) == ' ') past++;
        return folded.length() - past >= after.length()
                && folded.substring(past, past + after.length()).equals(after);
    }

    private static final class Offsets {

        private int[] all = new int[64];
        private int size;

        void add(int offset, int times) {
            if (size + times > all.length) all = Arrays.copyOf(all, (size + times) * 2);
            for (int i = 0; i < times; i++) all[size++] = offset;
        }

        void last(int offset) {
            all[size - 1] = offset;
        }

        int[] all() {
            return Arrays.copyOf(all, size);
        }
    }
}
