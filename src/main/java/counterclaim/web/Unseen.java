package counterclaim.web;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

import static java.lang.Character.UnicodeScript.*;

/**
 * Characters a reader cannot see: controls but line feed and tab, format characters, and what Unicode calls
 * Default_Ignorable_Code_Point (UAX #44). What is spelling is not among them: joiners between letters of scripts that
 * join, the joiner and the selector of an emoji, one selector after the character whose look it chooses.
 */
final class Unseen {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int ARABIC_HEH = 0x0647;

    /** Scripts that join their letters, where ZWNJ and ZWJ are spelling (Unicode Core Specification §23.2). */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            ARABIC,
            SYRIAC,
            MONGOLIAN,
            DEVANAGARI,
            BENGALI,
            GURMUKHI,
            GUJARATI,
            ORIYA,
            TAMIL,
            TELUGU,
            KANNADA,
            MALAYALAM,
            SINHALA,
            KHMER,
            MYANMAR);

    private Unseen() {}

    /** Receives a text character by character. */
    interface Each {
        /** Whether to read on. */
        boolean reads(int character, boolean unseen);
    }

    /** Whether the text was read to its end. */
    static boolean read(String text, Each each) {
        int base = -1; // the last character that is no combining mark: joiners look past marks and selectors
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            int after = i < text.length() ? text.codePointAt(i) : -1;
            if (!each.reads(character, isUnseen(base, before, character, after))) return false;
            if (!isMark(character)) base = character;
            before = character;
        }
        return true;
    }

    private static boolean isUnseen(int base, int before, int character, int after) {
        return isInvisible(character) && !joins(base, character, after) && !selects(before, character);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> !isNumberSign(c);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> isSelector(c) || isIgnorable(c);
        };
    }

    /** Format characters that are drawn, around the digits that follow (property Prepended_Concatenation_Mark). */
    private static boolean isNumberSign(int c) {
        return c >= 0x0600 && c <= 0x0605
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180D || c == 0x180F;
    }

    /** The ignorable that are neither format characters nor selectors: fillers, and places kept free for more. */
    private static boolean isIgnorable(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2065
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static boolean joins(int before, int character, int after) {
        if (character != ZWNJ && character != ZWJ) return false;
        if (isJoining(before) && isJoining(after)) return true;
        if (character == ZWNJ) return false;
        // "Hijri" is abbreviated in Persian by the letter heh in the form it has inside a word: heh, ZWJ, full stop.
        return before == ARABIC_HEH || isPicture(before) && isPicture(after);
    }

    private static boolean isJoining(int c) {
        return c >= 0 && (Character.isLetterOrDigit(c) || isMark(c)) && JOINING.contains(UnicodeScript.of(c));
    }

    /** Near enough to Extended_Pictographic (UTS #51), of which Java 17 knows nothing. */
    private static boolean isPicture(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF
                || c == 0x2194
                || c == 0x2195
                || c >= 0 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** One selector chooses the look of the character before it; a row of them may carry a message nobody sees. */
    private static boolean selects(int before, int character) {
        return isSelector(character) && before > ' ' && !Character.isSpaceChar(before) && !isInvisible(before);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
