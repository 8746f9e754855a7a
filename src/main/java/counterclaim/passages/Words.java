package counterclaim.passages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text taken apart into words, blanks and punctuation; joined they are the text again. */
final class Words {

    /** A character as people read it: an extended grapheme cluster, UAX #29 §3. */
    static final Pattern CHARACTER = Pattern.compile("\\X");

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var characters = CHARACTER.matcher(text);
        int begin = 0;
        int wordEnd = breaks.next();
        while (characters.find()) {
            // The word breaks of Java are older than emoji sequences: a break inside a character is none.
            while (wordEnd != BreakIterator.DONE && wordEnd < characters.end()) wordEnd = breaks.next();
            if (wordEnd == characters.end()) {
                words.add(text.substring(begin, wordEnd));
                begin = wordEnd;
            }
        }
        return words;
    }
}
