package counterclaim.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "war, war, 0",
        "war, wra, 1",
        "embasy, embassy, 1",
        "solemani, soleimani, 1",
        "abc, xyz, 3",
        "abcd, '', 4"
    })
    void lettersApartAreCounted(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
        assertThat(Spelling.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void everyWordBecomesItsNearestAndTheMoreFrequentOfTwo() {
        var asked = Asked.read("solemani embasy of");
        var spelling = new Spelling();
        spelling.seen("solemani", "qasem soleimani soleimani solemar".split(" "));
        spelling.seen("embasy", "embassy embers".split(" "));
        assertThat(spelling.corrected(asked)).map(Asked::text).hasValue("soleimani embassy of");
    }

    @Test
    void aWordThatIsThereIsLeftAlone() {
        var spelling = new Spelling();
        spelling.seen("embassy", "embassy embassies".split(" "));
        assertThat(spelling.corrected(Asked.read("embassy"))).isEmpty();
    }

    @Test
    void aPhraseAndShortWordsAreMeantAsTheyAre() {
        assertThat(Spelling.worthTrying(Asked.read("\"four embasies\" attack"))).isEmpty();
        assertThat(Spelling.worthTrying(Asked.read("the war embasies"))).containsExactly("embasies");
    }
}
