package counterclaim.interchange.bundle;

import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.PremiseState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.interchange.bundle.Bundles.SMALL;
import static counterclaim.interchange.bundle.Bundles.bytes;
import static counterclaim.interchange.bundle.Bundles.faults;
import static counterclaim.interchange.bundle.Bundles.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BundleFormatTest {

    @Test
    void theSmallDisputeIsReadWithAllItHas() {
        var bundle = BundleFormat.read(bytes(SMALL));
        assertThat(bundle.dossier().slug()).isEqualTo("small-dispute");
        assertThat(bundle.sources().get(0).author()).containsExactly("Ada Speaker", "The clerk");
        assertThat(bundle.statements().get(0).quote()).isEqualTo("پل بسته بود");
        assertThat(bundle.arguments()).extracting(ArgumentState::target).containsExactly("A2", "C1", "C3", "A2#1");
        assertThat(bundle.arguments().get(1).premises()).containsExactly(new PremiseState("C3", true));
        assertThat(bundle.withdrawn()).extracting(Bundle.Withdrawn::id).containsExactly("A7", "C4");
        assertThat(bundle.next()).isEqualTo(new Bundle.Next(3, 12, 5, 8, 3, 2));
    }

    @Test
    void aTitleAndASlugAreEnough() {
        var bundle = BundleFormat.read(
                bytes("format: counterclaim-bundle/1\ndossier: { slug: empty, title: Nothing yet }\n"));
        assertThat(bundle.claims()).isEmpty();
        assertThat(bundle.next()).isEqualTo(new Bundle.Next(1, 1, 1, 1, 1, 1));
    }

    @Test
    void missingNextNumbersFollowTheHighestEverGiven() {
        var next = SMALL.substring(SMALL.indexOf("next:"));
        var bundle = BundleFormat.read(bytes(with(next, "next:\n  question: 30\n")));
        assertThat(bundle.next()).isEqualTo(new Bundle.Next(30, 5, 3, 8, 3, 2));
    }

    @Test
    void jsonIsAcceptedAsWell() throws Exception {
        var bundle = BundleFormat.read(bytes(SMALL));
        assertThat(BundleFormat.read(bytes(BundleFormat.tree(bundle).toPrettyString())))
                .isEqualTo(bundle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "---\n", "# ours\n", "\n"})
    void whatEditorsPutBeforeADocumentDoesNotMatter(String before) {
        assertThat(BundleFormat.read(bytes(before + SMALL))).isEqualTo(BundleFormat.read(bytes(SMALL)));
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(BundleFormat.read(bytes(SMALL.replace("\n", "\r\n")))).isEqualTo(BundleFormat.read(bytes(SMALL)));
    }

    @Test
    void allFaultsOfAFileAreToldAtOnceInItsOrder() {
        var document = with("visibility: public", "visibility: everyone");
        document = with(document, "question: Q2", "question: Q7");
        document = with(document, "on: \"2020-01-04\"", "on: \"2020-02-30\"");
        document = with(document, "place: \"At the river\"", "place: 7\n    colour: red");
        document = with(document, "https://example.org/verdict", "javascript:alert(1)");
        assertThat(faults(document))
                .extracting(Fault::path)
                .containsExactly(
                        "dossier.visibility",
                        "claims[2].question",
                        "arguments[1].on",
                        "events[0].place",
                        "events[0].colour",
                        "verdicts[0].url");
        assertThat(faults(document)).extracting(Fault::line).isSorted().doesNotContain(0);
    }

    @Test
    void aFaultIsASentence() {
        var document = with("on: \"2020-01-04\"", "on: \"2020-02-30\"");
        assertThat(faults(document).get(0))
                .hasToString(
                        "line 107, arguments[1].on: 2020-02-30: February 2020 has 29 days; expected an EDTF date such as"
                                + " 2020-01-03, 2020-01, 2020-01-05~");
        assertThat(faults("").get(0)).hasToString("file: nothing; expected a bundle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "questions",
                "parties",
                "sources",
                "snapshots",
                "claims",
                "statements",
                "arguments",
                "events",
                "verdicts",
                "withdrawn"
            })
    void aListWrittenAsAMapIsAFaultOfItsType(String list) {
        var document =
                "format: counterclaim-bundle/1\ndossier: { slug: x, title: T }\n" + list + ": { first: { id: C1 } }\n";
        assertThat(faults(document))
                .containsExactly(new Fault(3, list, "{\"first\":{\"id\":\"C1\"}}", "a value of type array"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2#", "A2#x", "A2#0", "A2#99999999999", "#1", "2", "A2 "})
    void aTargetThatIsNoReferenceIsAFaultOfItsForm(String target) {
        var document = with("target: A2#1", "target: \"" + target + "\"");
        assertThat(faults(document)).extracting(Fault::path).containsOnly("arguments[3].target");
    }

    @Test
    void theLineIsNamedWhereTheTextIsNotUtf8() {
        var line =
                (int) SMALL.substring(0, SMALL.indexOf("At the river")).lines().count();
        var document = with("At the river", "Am Flüßchen").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(document)).hasSize(1);
        assertThat(faults(document).get(0).toString())
                .startsWith("line " + line + ": byte ")
                .endsWith(" is 0xFC, which is not UTF-8; expected text encoded in UTF-8");
    }

    @Test
    void utf16IsToldFromTheFirstByte() {
        assertThat(faults(SMALL.getBytes(StandardCharsets.UTF_16)))
                .extracting(Fault::line)
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "# only a remark\n"})
    void anEmptyFileIsNoBundle(String nothing) {
        assertThat(faults(nothing)).containsExactly(new Fault(0, "", "nothing", "a bundle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "42", "null", "[1, 2]", "---\n"})
    void aDocumentThatIsNoMapIsNoBundle(String other) {
        assertThat(faults(other))
                .extracting(Fault::path, Fault::expected)
                .containsExactly(tuple("", "a value of type object"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier:\n\tslug: x",
                "format: \"open",
                "a: b: c",
                "a: [1, 2",
                "{\"format\": ",
                "%&/(",
                "- a\nb: c"
            })
    void whatIsNeitherYamlNorJsonIsToldInOneSentence(String text) {
        assertThat(faults(text))
                .hasSize(1)
                .first()
                .extracting(Fault::expected)
                .asString()
                .startsWith("well-formed");
    }

    @Test
    void theWholeSeedIsAValidBundle() throws Exception {
        var seed = Files.readAllBytes(Path.of("seed/soleimani-strike.yaml"));
        assertThat(BundleFormat.read(seed).claims()).isNotEmpty();
    }
}
