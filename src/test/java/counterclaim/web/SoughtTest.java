package counterclaim.web;

import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoughtTest {

    private static final String FACE = "\uD83D\uDE00"; // a character of two halves

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\0", " \0 "})
    void blanksSeekNothingAndFitEverything(String given) {
        var nothing = Sought.of(given);
        assertThat(nothing.any()).isFalse();
        assertThat(nothing.in("a text")).isTrue();
        assertThat(nothing.pattern()).isEqualTo("%%");
    }

    @Test
    void blanksAroundTheWordsDoNotCount() {
        assertThat(Sought.of("  the bridge\n").words()).isEqualTo("the bridge");
    }

    @Test
    void aTextHoldsWordsWhateverTheCaseOfTheirLetters() {
        assertThat(Sought.of("СЛОВО").in("Новое слово")).isTrue();
        assertThat(Sought.of("bridge").in("The BRIDGES")).isTrue();
        assertThat(Sought.of("the  bridge").in("the bridge")).isFalse();
        assertThat(Sought.of("ferry").in("the bridge")).isFalse();
        assertThat(Sought.of("ferry").in(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100%, %100!%%", "by_law, %by!_law%", "stop!, %stop!!%", "!%_, %!!!%!_%", "Слово, %слово%"})
    void theSignsOfPatternsStandForThemselves(String words, String pattern) {
        assertThat(Sought.of(words).pattern()).isEqualTo(pattern);
    }

    @Property
    void thePatternFitsWhatHoldsTheWords(@ForAll("signs") String words, @ForAll("signs") String text) {
        var sought = Sought.of(words);
        assertThat(like(text.toLowerCase(Locale.ROOT), sought.pattern())).isEqualTo(sought.in(text));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars('a', 'B', '%', '_', '!', '\\').ofMaxLength(6);
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(Sought.of("a".repeat(500)).words()).isEqualTo("a".repeat(200));
    }

    @Test
    void noCharacterIsCutInHalf() {
        var words = Sought.of("a".repeat(199) + FACE + "b").words();
        assertThat(words).startsWith("a".repeat(199));
        assertThat(words.chars().skip(199).filter(half -> Character.isSurrogate((char) half)))
                .matches(halves -> halves.size() % 2 == 0, "no half of a character");
    }

    /** SQL:2016 §8.5, with {@code !} before what stands for itself. */
    private static boolean like(String text, String pattern) {
        var regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '%' -> regex.append(".*");
                case '_' -> regex.append('.');
                case '!' -> regex.append(Pattern.quote(pattern.substring(++i, i + 1)));
                default -> regex.append(Pattern.quote(pattern.substring(i, i + 1)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
    }
}
