package counterclaim.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: where it stands, and as it is compared, without marks and case. What is looked through, what is
 * looked for and what is marked are taken apart here, so that they agree.
 */
record Token(int start, int end, String folded) {

    private static final int TATWEEL = 0x0640;
    private static final int ZWNJ = 0x200C;

    static List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        var word = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int after = i + Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                if (word.isEmpty()) start = i;
                fold(character, word);
                end = after;
            } else if (!isInside(text, i, character)) {
                if (!word.isEmpty()) tokens.add(new Token(start, end, word.toString()));
                word.setLength(0);
            }
            i = after;
        }
        if (!word.isEmpty()) tokens.add(new Token(start, end, word.toString()));
        return tokens;
    }

    /** Marks and what nobody sees do not end a word; the non-joiner does: Persian writes it where others write a blank. */
    private static boolean isInside(String text, int at, int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> character != ZWNJ;
            default -> character == '.' && abbreviates(text, at);
        };
    }

    /** Between single letters: U.S. is looked for as US. */
    private static boolean abbreviates(String text, int dot) {
        return isLetter(text, dot - 1) && !isWord(text, dot - 2) && isLetter(text, dot + 1) && !isWord(text, dot + 2);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static void fold(int character, StringBuilder word) {
        if (character < 0x80) {
            word.append((char) Character.toLowerCase(character));
            return;
        }
        if (isSilent(character)) return;
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Token::plain)
                .forEach(word::appendCodePoint);
    }

    /** Letters to Unicode that only lengthen a line or stand for a breath: tatweel, and ʿ as in ʿAyn. */
    private static boolean isSilent(int character) {
        return character == TATWEEL || character >= 0x02B9 && character <= 0x02DF;
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) return Character.forDigit(Character.digit(character, 10), 10);
        return switch (character) {
            case 'ς' -> 'σ';
            // Arabic and Persian keyboards give the same letters other codes.
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> Character.toLowerCase(character);
        };
    }
}
