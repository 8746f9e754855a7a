package counterclaim.passages;

import counterclaim.passages.Anchor.Exact;
import counterclaim.passages.Anchor.Orphaned;
import counterclaim.passages.Anchor.Suggested;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class AnchoringTest {

    private static final String BEFORE = "The guards said little about that day. ";
    private static final String SENTENCE = "By noon the northern gate stood open to everybody. ";
    private static final String BEHIND = "Nobody asked them who had unlocked it, or why.";
    private static final String TEXT = BEFORE + SENTENCE + BEHIND;
    private static final TextSelector GATE =
            TextSelector.find(TEXT, "the northern gate stood open").get(0);
    private static final String FAR = "A paragraph about the harbour, its ships and the price of salt in winter.\n\n";

    @Test
    void anEditFarAwayKeepsAPassageExact() {
        assertThat(Anchoring.of(GATE, TEXT)).isEqualTo(new Exact(GATE.start(), GATE.end()));
        assertThat(Anchoring.of(GATE, FAR + TEXT))
                .isEqualTo(new Exact(GATE.start() + FAR.length(), GATE.end() + FAR.length()));
        assertThat(Anchoring.of(GATE, TEXT + "\n\n" + FAR)).isEqualTo(new Exact(GATE.start(), GATE.end()));
    }

    @Test
    void anEditBesideItMakesItASuggestion() {
        assertThat(Anchoring.of(GATE, TEXT.replace("By noon", "At one")))
                .isEqualTo(new Suggested(GATE.start() - 1, GATE.end() - 1, GATE.exact(), 1));
    }

    @Test
    void anEditInsideItMakesItASuggestionWithBothWordings() {
        assertThat(suggested(TEXT.replace("stood open", "was standing open")).passage())
                .isEqualTo("the northern gate was standing open");
        assertThat(suggested(TEXT.replace("northern ", "")).likeness()).isBetween(0.6, 0.8);
    }

    @Test
    void aDeletedPassageIsNoLongerFound() {
        assertThat(Anchoring.of(GATE, BEFORE + BEHIND)).isEqualTo(new Orphaned());
        assertThat(Anchoring.of(GATE, FAR)).isEqualTo(new Orphaned());
        assertThat(Anchoring.of(GATE, "")).isEqualTo(new Orphaned());
    }

    @Test
    void aPassageReplacedByOtherWordsIsNoLongerFound() {
        assertThat(Anchoring.of(GATE, TEXT.replace("the northern gate stood open", "somebody rang a bell three times")))
                .isEqualTo(new Orphaned());
    }

    @Test
    void theSameWordsElsewhereAreASuggestionAtMost() {
        var elsewhere = FAR + "Years later, they wrote that the northern gate stood open, which is a legend.";
        assertThat(Anchoring.of(GATE, elsewhere)).isInstanceOf(Suggested.class);
        assertThat(Anchoring.of(GATE, elsewhere + BEFORE + BEHIND)).isInstanceOf(Suggested.class);
    }

    @Test
    void aCopyDoesNotWinOverTheEditedPassage() {
        var edited = TEXT.replace("stood open", "stood wide open");
        assertThat(Anchoring.of(GATE, edited + "\n\n" + FAR + TEXT)).isInstanceOf(Suggested.class);
        assertThat(Anchoring.of(GATE, TEXT + "\n\n" + FAR + edited)).isInstanceOf(Suggested.class);
    }

    @Test
    void aWholeCopyDoesNotWinWhereOnlyTheFirstWordsOfTheSentenceStayedBehind() {
        var first = "Over the winter its inquiry";
        var then = first + " called a wider plan one of several that might be possible.\n" + FAR;
        var quote = TextSelector.find(then, "possible.").get(0);
        var now = first + " went on.\n" + then;
        assertThat(Anchoring.of(quote, then, now)).isInstanceOf(Suggested.class);
    }

    @Test
    void ofTwoThatAreTheSameAPersonChoosesAndTheNearerIsOffered() {
        var twice = TEXT + "\n\n" + FAR + TEXT;
        assertThat(suggested(twice).start()).isEqualTo(GATE.start());
    }

    @Test
    void whoKnowsTheTextOfThenOffersTheFirstPlaceAndNotACopyBeforeIt() {
        var then = FAR + TEXT;
        var gate = TextSelector.find(then, GATE.exact()).get(0);
        var now = TEXT + "\n\n" + then;
        assertThat(Anchoring.of(gate, then, now))
                .isInstanceOfSatisfying(
                        Suggested.class,
                        place -> assertThat(place.start()).isEqualTo(gate.start() + TEXT.length() + 2));
    }

    @Test
    void inATextThatDidNotChangeThePositionHolds() {
        var twice = TEXT + "\n\n" + FAR + TEXT;
        var second = TextSelector.find(twice, GATE.exact()).get(1);
        assertThat(Anchoring.of(second, twice, twice)).isEqualTo(new Exact(second.start(), second.end()));
    }

    @Test
    void ofTwoThatWereAlikeTheOneThatIsLeftIsNoProof() {
        var then = TEXT + "\n\n" + TEXT;
        var first = TextSelector.find(then, GATE.exact()).get(0);
        assertThat(Anchoring.of(first, then, TEXT)).isInstanceOf(Suggested.class);
    }

    @Test
    void aPassageThatMovedWithItsSurroundingsIsExact() {
        assertThat(Anchoring.of(GATE, FAR + FAR + TEXT + "\n\n" + FAR)).isInstanceOf(Exact.class);
    }

    @Test
    void whatBeganOrEndedTheTextStillMustToBeExact() {
        var first = TextSelector.of(TEXT, 0, 10);
        assertThat(Anchoring.of(first, TEXT + " They slept.")).isEqualTo(new Exact(0, 10));
        assertThat(Anchoring.of(first, "They slept. " + TEXT)).isInstanceOf(Suggested.class);
        var all = TextSelector.of(SENTENCE, 0, SENTENCE.length());
        assertThat(Anchoring.of(all, SENTENCE)).isInstanceOf(Exact.class);
        assertThat(Anchoring.of(all, "It is denied that " + SENTENCE)).isInstanceOf(Suggested.class);
    }

    @Test
    void aShortWordIsKnownByWhatStandsAroundIt() {
        var it = TextSelector.find(TEXT, "it").get(1);
        assertThat(suggested(it, TEXT.replace("Nobody asked", "No one asked")).passage())
                .isEqualTo("it");
        assertThat(Anchoring.of(it, "Once it was, and it was not. " + FAR)).isEqualTo(new Orphaned());
    }

    @Test
    void positionsCountCodePointsInEveryScript() {
        var persian =
                "شاهدان می\u200Cگویند که پل در آن شب بسته بود. 😀 فرماندار گفت پل باز بود و هیچ\u200Cکس آن را نبست.";
        var bridge = TextSelector.find(persian, "پل باز بود").get(0);
        var now = Anchoring.of(bridge, "😀😀 " + persian);
        assertThat(now).isEqualTo(new Exact(bridge.start() + 3, bridge.end() + 3));
        assertThat(suggested(bridge, persian.replace("باز بود", "باز نبود")).passage())
                .isEqualTo("پل باز نبود");
    }

    @Test
    void aLongTextIsSearchedInTime() {
        var text = new Random(1)
                .longs(30_000)
                .mapToObj(Long::toString)
                .map(word -> word.substring(0, 6))
                .collect(Collectors.joining(" "));
        assertThat(text.length()).isGreaterThan(200_000);
        var passage = TextSelector.of(text, 100_000, 101_000);
        var page = TextSelector.of(text, 50_000, 90_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Anchoring.of(passage, "x " + text)).isEqualTo(new Exact(100_002, 101_002));
            assertThat(suggested(passage, text.replace("7 ", "seven ")).likeness())
                    .isBetween(0.5, 1.0);
            assertThat(Anchoring.of(page, "x " + text)).isInstanceOf(Exact.class);
            assertThat(Anchoring.of(passage, "word ".repeat(40_000))).isEqualTo(new Orphaned());
            assertThat(Anchoring.of(TextSelector.of("a", 0, 1), "a".repeat(200_000)))
                    .isInstanceOf(Suggested.class);
        });
    }

    private static Suggested suggested(String textNow) {
        return suggested(GATE, textNow);
    }

    private static Suggested suggested(TextSelector selector, String textNow) {
        var anchor = Anchoring.of(selector, textNow);
        assertThat(anchor).isInstanceOf(Suggested.class);
        return (Suggested) anchor;
    }
}
