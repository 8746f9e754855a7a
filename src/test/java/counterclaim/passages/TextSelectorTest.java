package counterclaim.passages;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextSelectorTest {

    private static final String PERSIAN = "او می\u200Cگوید پل بسته بود.\nشاهدان می\u200Cگویند پل باز بود.";

    @Test
    void wordsAreKeptWithWhatStandsAroundThem() {
        assertThat(TextSelector.find("The gate was open at noon.", "open"))
                .containsExactly(new TextSelector("open", "The gate was ", " at noon.", 13, 17));
    }

    @Test
    void wordsThatStandMoreThanOnceAreFoundInReadingOrder() {
        assertThat(TextSelector.find("open door, open window", "open"))
                .extracting(TextSelector::start)
                .containsExactly(0, 11);
        assertThat(TextSelector.find("open door, open window", "open", "", " window"))
                .extracting(TextSelector::start)
                .containsExactly(11);
        assertThat(TextSelector.find("open door, open window", "open", "door,", ""))
                .extracting(TextSelector::start)
                .containsExactly(11);
        assertThat(TextSelector.find("open door, open window", "open", "window", "door"))
                .isEmpty();
    }

    @Test
    void noWordsAreNowhere() {
        assertThat(TextSelector.find("All of it.", "")).isEmpty();
        assertThat(TextSelector.find("All of it.", " \n")).isEmpty();
        assertThat(TextSelector.find("", "word")).isEmpty();
    }

    @Test
    void positionsCountCodePoints() {
        var places = TextSelector.find("😀😀 open 😀 open", "open");
        assertThat(places).extracting(TextSelector::start).containsExactly(3, 10);
        assertThat(TextSelector.of("😀😀 open 😀 open", 10, 14)).isEqualTo(places.get(1));
    }

    @Test
    void aSelectionAcrossBlocksIsFoundHoweverItWasCopied() {
        var text = "It was lawful.\nIt was\t not\u00A0wise.\r\nSo they said.";
        for (var copied : new String[] {
            "lawful.\n\nIt was not wise.\n\nSo", "lawful. It was not wise. So", "  lawful.\r\nIt was not wise.\nSo\n"
        })
            assertThat(TextSelector.find(text, copied))
                    .as(copied)
                    .extracting(TextSelector::exact)
                    .containsExactly("lawful.\nIt was\t not\u00A0wise.\r\nSo");
    }

    @Test
    void aLetterIsTheSameComposedOrDecomposed() {
        var text = "Le cafe\u0301 était fermé.";
        assertThat(TextSelector.find(text, "café"))
                .extracting(TextSelector::exact)
                .containsExactly("cafe\u0301");
        assertThat(TextSelector.find(text, Normalizer.normalize("était", Normalizer.Form.NFD)))
                .extracting(TextSelector::exact)
                .containsExactly("était");
    }

    @Test
    void aLetterIsNotFoundWithoutItsAccent() {
        assertThat(TextSelector.find("cafe\u0301", "cafe")).isEmpty();
        assertThat(TextSelector.find("e\u0301 e", "e"))
                .extracting(TextSelector::start)
                .containsExactly(3);
    }

    @Test
    void textFromRightToLeftIsCountedAsItIsRead() {
        var places = TextSelector.find(PERSIAN, "پل");
        assertThat(places).extracting(TextSelector::start).containsExactly(11, 40);
        assertThat(places.get(1).prefix()).endsWith("می\u200Cگویند ");
        assertThat(TextSelector.find(PERSIAN, "\u200Fپل باز\u200E"))
                .extracting(TextSelector::exact)
                .containsExactly("پل باز");
        assertThat(TextSelector.find(PERSIAN, "میگوید")).as("another word").isEmpty();
    }

    @Test
    void surroundingsAreCutBetweenCharactersAsPeopleReadThem() {
        var family = "👩\u200D👧";
        var selector = TextSelector.find(family.repeat(20) + "x" + family.repeat(20), "x")
                .get(0);
        assertThat(selector.prefix()).isEqualTo(family.repeat(10));
        assertThat(selector.suffix()).isEqualTo(family.repeat(10));
    }

    @Test
    void aCharacterWithoutEndIsCutBetweenCodePoints() {
        var selector = TextSelector.of("a" + "\u0301".repeat(100) + "x😀" + "\u0301".repeat(100), 101, 102);
        assertThat(selector.prefix()).isEqualTo("\u0301".repeat(32));
        assertThat(selector.suffix()).isEqualTo("😀" + "\u0301".repeat(31));
    }

    @Test
    void aSelectorHoldsAtItsPlaceOnly() {
        var text = "open door, open window";
        var second = TextSelector.find(text, "open").get(1);
        assertThat(second.isAtItsPlaceIn(text)).isTrue();
        assertThat(second.isAtItsPlaceIn("an " + text)).isFalse();
        assertThat(second.isAtItsPlaceIn("open")).isFalse();
    }

    @Property
    void whatWasSelectedIsFoundWhereItStands(@ForAll("texts") String text, @ForAll double from, @ForAll double length) {
        var places = TextSelector.find(text, part(text, from, length));
        assertThat(places).allSatisfy(place -> {
            assertThat(place.isAtItsPlaceIn(text)).isTrue();
            assertThat(text).contains(place.prefix() + place.exact() + place.suffix());
            assertThat(place.prefix().codePointCount(0, place.prefix().length()))
                    .isLessThanOrEqualTo(Surroundings.AROUND);
            assertThat(TextSelector.find(text, place.exact(), place.prefix(), place.suffix()))
                    .contains(place);
        });
        if (!part(text, from, length).replace('\u00A0', ' ').isBlank())
            assertThat(places).isNotEmpty();
    }

    // Whole characters of it, without the blanks at its ends.
    private static String part(String text, double from, double length) {
        var characters = Pattern.compile("\\X")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
        int start = (int) (Math.abs(from % 1) * characters.size());
        int most = (int) (Math.abs(length % 1) * (characters.size() - start) + 1);
        return characters.stream().skip(start).limit(most).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "open",
                        " ",
                        "  ",
                        "\n",
                        "\r\n",
                        "\u00A0",
                        "e\u0301",
                        "é",
                        "😀",
                        "👩\u200D👧",
                        "🇮🇷",
                        "پل",
                        "می\u200Cگوید",
                        "قُتل",
                        "क्\u200Dया",
                        "각",
                        "各",
                        ".")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
