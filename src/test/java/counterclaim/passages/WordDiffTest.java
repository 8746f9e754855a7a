package counterclaim.passages;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static counterclaim.passages.WordDiff.Kind.ADDED;
import static counterclaim.passages.WordDiff.Kind.REMOVED;
import static counterclaim.passages.WordDiff.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class WordDiffTest {

    private static final String FAMILY_WITH_GIRL = "\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FAMILY_WITH_BOY = "\uD83D\uDC69\u200D\uD83D\uDC66";

    @Test
    void anUnchangedWordingIsOnePiece() {
        assertDiff("They were planning attacks.", "They were planning attacks.", "=They were planning attacks.");
    }

    @Test
    void nothingAndNothingHaveNoPiece() {
        assertDiff("", "");
    }

    @Test
    void aFirstWordingIsAllAdded() {
        assertDiff("", "An attack was imminent.", "+An attack was imminent.");
    }

    @Test
    void aWithdrawnWordingIsAllRemoved() {
        assertDiff("An attack was imminent.", "", "-An attack was imminent.");
    }

    @Test
    void aChangedWordIsShownOldBeforeNew() {
        assertDiff("one embassy was targeted", "four embassy was targeted", "-one", "+four", "= embassy was targeted");
    }

    @Test
    void changedWordsWithABlankBetweenThemReadAsOnePhrase() {
        assertDiff(
                "the attack was imminent",
                "the threat is imminent",
                "=the ",
                "-attack was",
                "+threat is",
                "= imminent");
    }

    @Test
    void aBlankBesideAChangeIsNotPartOfIt() {
        assertDiff("Iran denied", "Tehran denied", "-Iran", "+Tehran", "= denied");
        assertDiff("soon ", "later ", "-soon", "+later", "= ");
    }

    @Test
    void aNewParagraphIsNoBlankInsideAPhrase() {
        assertDiff("one\ntwo", "three\nfour", "-one", "+three", "=\n", "-two", "+four");
    }

    @Test
    void onlyThePunctuationThatChangedIsMarked() {
        assertDiff("It was lawful.", "It was lawful?", "=It was lawful", "-.", "+?");
    }

    @Test
    void aPersianWordWithAHalfSpaceChangesAsOneWord() {
        assertDiff("او می\u200Cگوید", "او می\u200Cگفت", "=او ", "-می\u200Cگوید", "+می\u200Cگفت");
    }

    @Test
    void aLetterAndItsAccentChangeTogether() {
        assertDiff("- e -", "- e\u0301 -", "=- ", "-e", "+e\u0301", "= -");
    }

    @Test
    void anEmojiOfSeveralPeopleChangesAsOneCharacter() {
        assertDiff(FAMILY_WITH_GIRL, FAMILY_WITH_BOY, "-" + FAMILY_WITH_GIRL, "+" + FAMILY_WITH_BOY);
    }

    @Test
    void oneMoreSideOfASharedFlagPairDoesNotSplitIt() {
        assertDiff(
                "\uD83C\uDDEE\uD83C\uDDF7",
                "\uD83C\uDDEE\uD83C\uDDF6",
                "-\uD83C\uDDEE\uD83C\uDDF7",
                "+\uD83C\uDDEE\uD83C\uDDF6");
    }

    @Test
    void upToTheLimitWhatStayedIsFound() {
        var before = words("old", WordDiff.MOST_CHANGED_WORDS / 2);
        var after = words("new", WordDiff.MOST_CHANGED_WORDS / 2);
        assertThat(WordDiff.between(before + "\nThe end.", after + "\nThe end."))
                .hasSize(3)
                .last()
                .isEqualTo(new WordDiff.Piece(SAME, "\nThe end."));
    }

    @Test
    void beyondTheLimitTheTextCountsAsReplaced() {
        var before = words("old", WordDiff.MOST_CHANGED_WORDS / 2 + 1) + "\nThe end.";
        var after = words("new", WordDiff.MOST_CHANGED_WORDS / 2 + 1) + "\nThe end.";
        assertDiff(before, after, "-" + before, "+" + after);
    }

    @Test
    void aLongTextIsComparedInTime() {
        var before = words("w", 31_000);
        var after = before.replace("7", "seven ").replace("w1 ", "");
        assertThat(before.length()).isGreaterThan(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(WordDiff.between(before, after)).hasSize(2);
            assertThat(WordDiff.between(before, before.replace("00 ", "hundred ")))
                    .hasSizeGreaterThan(100);
        });
    }

    @Property
    void bothWordingsCanBeReadBackFromThePieces(@ForAll("wordings") String before, @ForAll("wordings") String after) {
        var pieces = WordDiff.between(before, after);
        assertThat(joinedWithout(ADDED, pieces)).isEqualTo(before);
        assertThat(joinedWithout(REMOVED, pieces)).isEqualTo(after);
    }

    @Property
    void anyTextAtAllCanBeReadBackFromThePieces(@ForAll String before, @ForAll String after) {
        var pieces = WordDiff.between(before, after);
        assertThat(joinedWithout(ADDED, pieces)).isEqualTo(before);
        assertThat(joinedWithout(REMOVED, pieces)).isEqualTo(after);
    }

    @Property
    void neighboursDifferAndTheOldComesBeforeTheNew(
            @ForAll("wordings") String before, @ForAll("wordings") String after) {
        var kinds = WordDiff.between(before, after).stream()
                .map(WordDiff.Piece::kind)
                .toList();
        for (int i = 1; i < kinds.size(); i++) {
            assertThat(kinds.get(i)).isNotEqualTo(kinds.get(i - 1));
            if (kinds.get(i) == REMOVED) assertThat(kinds.get(i - 1)).isEqualTo(SAME);
        }
        assertThat(WordDiff.between(before, after))
                .allSatisfy(piece -> assertThat(piece.text()).isNotEmpty());
    }

    @Property
    void noCharacterAsPeopleReadItIsSplit(@ForAll("wordings") String before, @ForAll("wordings") String after) {
        var pieces = WordDiff.between(before, after);
        assertThat(characterBoundaries(before)).containsAll(boundaries(pieces, ADDED));
        assertThat(characterBoundaries(after)).containsAll(boundaries(pieces, REMOVED));
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(
                        "attack",
                        "imminent",
                        " ",
                        " ",
                        ", ",
                        ".",
                        "\n",
                        "\r\n",
                        "\r",
                        "\t",
                        "can't",
                        "1,000",
                        "قاسم",
                        "می\u200Cگوید",
                        "قُتل",
                        "\u064E",
                        "\u0301",
                        "e\u0301",
                        "क्\u200Dया",
                        "\u0E01\u0E33",
                        FAMILY_WITH_GIRL,
                        "\uD83D\uDE00",
                        "\uD83C\uDDEE",
                        "\uD83D",
                        "\uDE00",
                        "\u200D",
                        "\u200F",
                        "\uFE0F",
                        "\u1100\u1161\u11A8",
                        "\uDBFF\uDFFF",
                        "\0")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static void assertDiff(String before, String after, String... pieces) {
        assertThat(WordDiff.between(before, after).stream().map(piece -> sign(piece.kind()) + piece.text()))
                .containsExactly(pieces);
    }

    private static String sign(WordDiff.Kind kind) {
        return kind == SAME ? "=" : kind == ADDED ? "+" : "-";
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String joinedWithout(WordDiff.Kind kind, List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }

    private static Set<Integer> boundaries(List<WordDiff.Piece> pieces, WordDiff.Kind without) {
        var boundaries = new HashSet<Integer>();
        int at = 0;
        for (var piece : pieces) {
            boundaries.add(at);
            if (piece.kind() != without) at += piece.text().length();
        }
        return boundaries;
    }

    private static Set<Integer> characterBoundaries(String text) {
        var ends = Pattern.compile("\\X").matcher(text).results().map(found -> found.end());
        return Stream.concat(Stream.of(0), ends).collect(Collectors.toSet());
    }
}
