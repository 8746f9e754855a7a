package counterclaim.interchange.bundle;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.interchange.bundle.Bundles.SMALL;
import static counterclaim.interchange.bundle.Bundles.bytes;
import static counterclaim.interchange.bundle.Bundles.faults;
import static counterclaim.interchange.bundle.Bundles.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Files that mean harm: they are refused like any other, soon, and without taking the memory of the house. */
@Timeout(15)
class HostileBundleTest {

    private static final String PLAIN = "plain values, written out";
    private static final String NEST = "the few levels of the format";
    private static final int MIB = 1024 * 1024;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an anchor            | kind: causal  | kind: &k causal                      | claims[2].kind   | the YAML anchor &k
            an anchor on a map   | - id: E1      | - &e⏎    id: E1                      | events[0]        | the YAML anchor &e
            an anchor on a key   | kind: causal  | &k kind: causal                      | claims[2].kind   | the YAML anchor &k
            a tag                | kind: causal  | kind: !!str causal                   | claims[2].kind   | the YAML tag tag:yaml.org,2002:str
            a tag of a class     | kind: causal  | kind: !!java.net.URL causal          | claims[2].kind   | the YAML tag tag:yaml.org,2002:java.net.URL
            a tag on a key       | kind: causal  | !!str kind: causal                   | claims[2].kind   | the YAML tag tag:yaml.org,2002:str
            """)
    void whatYamlCanDoAndABundleNeedsNot(String trick, String there, String instead, String path, String found) {
        assertThat(faults(with(there, instead.replace('⏎', '\n'))))
                .extracting(Fault::path, Fault::found, Fault::expected)
                .containsExactly(tuple(path, found, PLAIN));
    }

    @Test
    void anAliasIsToldBesideItsAnchor() {
        var document = with(with("kind: causal", "kind: &k causal"), "name: \"AB Ferries\"", "name: *k");
        assertThat(faults(document))
                .extracting(Fault::found)
                .containsExactly("the YAML alias *k", "the YAML anchor &k");
    }

    @Test
    void aBillionLaughsAreRefusedWithoutBeingLaughed() {
        var laughs = new StringBuilder("l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            var before = "*l" + (i - 1);
            laughs.append("l%d: &l%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, before))));
        }
        var used = heap();
        var faults = faults(laughs.toString());
        assertThat(heap() - used).isLessThan(64L * MIB);
        assertThat(faults).extracting(Fault::found).contains("the YAML anchor &l0", "the YAML alias *l38");
    }

    @Test
    void aKeyTwice() {
        var document = with("kind: causal", "kind: causal\n    kind: value");
        var line = SMALL.substring(0, SMALL.indexOf("kind: causal")).lines().count();
        assertThat(faults(document))
                .containsExactly(new Fault((int) line + 1, "claims[2].kind", "the same key again", "each key once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nformat: counterclaim-bundle/1\n", "...\n---\n", "---\n{"})
    void aSecondDocumentInTheFile(String second) {
        assertThat(faults(SMALL + second))
                .extracting(Fault::found, Fault::expected)
                .containsExactly(tuple("a second document", "one document in a file"));
    }

    @Test
    void textBehindAJsonDocument() {
        var json = BundleFormat.tree(BundleFormat.read(bytes(SMALL))).toString();
        assertThat(faults(json + " {}")).extracting(Fault::found).containsExactly("a second document");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 900, 100_000})
    void nestingDeeperThanAnyBundle(int depth) {
        for (var document : new String[] {
            "claims: " + "[".repeat(depth) + "]".repeat(depth),
            "claims: " + "{ a: ".repeat(depth) + "1" + " }".repeat(depth),
            "claims:\n  " + "- ".repeat(depth) + "x",
            "{\"claims\": " + "[".repeat(depth) + "]".repeat(depth) + "}",
        }) assertThat(faults(document)).extracting(Fault::expected).contains(NEST);
    }

    @Test
    void moreThanThirtyTwoMebibytes() {
        assertThat(faults(new byte[32 * MIB + 1]))
                .containsExactly(new Fault(0, "", "33554433 bytes", "at most 33554432"));
    }

    @Test
    void anUnbrokenRunOfMillionsOfCharacters() {
        var run = with("A flood damaged the bridge.", "x".repeat(8 * MIB));
        assertThat(faults(run)).isNotEmpty();
    }

    @Test
    void millionsOfTinyValues() {
        assertThat(faults("claims: [" + "0,".repeat(8 * MIB) + "0]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "123456789012345678901234567890", "-1", "3.5", ".inf"})
    void numbersThatAreNoNumbersOfThings(String number) {
        assertThat(faults(with("claim: 12", "claim: " + number))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0000", "\u007F", "\uFFFE"})
    void aRawControlCharacterIsToldAtItsLine(String character) {
        var line =
                (int) SMALL.substring(0, SMALL.indexOf("At the river")).lines().count();
        assertThat(faults(with("At the river", "At the " + character + "river")))
                .extracting(Fault::line)
                .containsExactly(line);
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
