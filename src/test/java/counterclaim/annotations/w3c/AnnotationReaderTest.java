package counterclaim.annotations.w3c;

import counterclaim.annotations.AnnotationKind;
import counterclaim.annotations.Content;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is read of an annotation, and where the fault is in what is none. */
class AnnotationReaderTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("[]", ""),
                arguments("", ""),
                arguments("{\"a\":1,\"a\":2}", ""),
                arguments("{} {}", ""),
                arguments("{'type':'Annotation','target':'http://a.example/'}", "/@context"),
                arguments("{'@context':'http://www.w3.org/ns/anno.jsonld','target':'http://a.example/'}", "/type"),
                arguments("{'@context':'http://www.w3.org/ns/anno.jsonld','type':'Annotation'}", "/target"),
                arguments(with("'@id':'http://a.example/1'"), "/@id"),
                arguments(with("'id':'anno1'"), "/id"),
                arguments(with("'id':['http://a.example/1','http://a.example/2']"), "/id"),
                arguments(with("'bodyValue':7"), "/bodyValue"),
                arguments(with("'bodyValue':'a','body':'http://a.example/b'"), "/bodyValue"),
                arguments(with("'created':'yesterday'"), "/created"),
                arguments(with("'created':'2020-01-03T12:00:00+01:00'"), "/created"),
                arguments(with("'canonical':['http://a.example/','http://b.example/']"), "/canonical"),
                arguments(with("'via':['http://a.example/','b']"), "/via/1"),
                arguments(with("'rights':true"), "/rights"),
                arguments(with("'motivation':['commenting',7]"), "/motivation/1"),
                arguments(with("'motivation':'" + "m".repeat(201) + "'"), "/motivation"),
                arguments(with("'body':[]"), "/body"),
                arguments(with("'body':'no iri'"), "/body"),
                arguments(with("'body':{'type':'TextualBody'}"), "/body"),
                arguments(with("'body':[{'value':'a'},{'value':7}]"), "/body/1/value"),
                arguments(with("'body':{'value':'a','source':'http://a.example/'}"), "/body/value"),
                arguments(with("'body':{'value':'a','textDirection':'up'}"), "/body/textDirection"),
                arguments(with("'body':{'id':'http://a.example/','purpose':'tagging'}"), "/body/purpose"),
                arguments(with("'body':{'items':['http://a.example/']}"), "/body/type"),
                arguments(with("'body':{'type':'Choice','items':[]}"), "/body/items"),
                arguments(with("'body':{'value':'a\\u0000'}"), "/body/value"),
                arguments(with("'body':{'value':'a\\ud800'}"), "/body/value"),
                arguments(with("'body':{'a/b~c':'\\u0000','value':'a'}"), "/body/a~1b~0c"),
                arguments(on("{'value':'a'}"), "/target"),
                arguments(on("{'type':'TextualBody','id':'http://a.example/'}"), "/target/type"),
                arguments(on("{'source':['http://a.example/','http://b.example/']}"), "/target/source"),
                arguments(on("{'source':null}"), "/target/source"),
                arguments(selected("{'value':'a'}"), "/target/selector/type"),
                arguments(selected("{'type':'CssSelector'}"), "/target/selector/value"),
                arguments(selected("{'type':'TextQuoteSelector','prefix':'a'}"), "/target/selector/exact"),
                arguments(selected("{'type':'TextPositionSelector','start':-1,'end':2}"), "/target/selector/start"),
                arguments(selected("{'type':'TextPositionSelector','start':3,'end':2}"), "/target/selector/end"),
                arguments(selected("{'type':'TextPositionSelector','start':1.5,'end':2}"), "/target/selector/start"),
                arguments(
                        selected("{'type':'DataPositionSelector','start':0,'end':99999999999}"),
                        "/target/selector/end"),
                arguments(selected("{'type':'SvgSelector'}"), "/target/selector/value"),
                arguments(
                        selected("{'type':'RangeSelector','startSelector':{'type':'XPathSelector','value':'/a'}}"),
                        "/target/selector/endSelector"),
                arguments(
                        selected("[{'type':'CssSelector','value':'a','refinedBy':{'type':'XPathSelector'}}]"),
                        "/target/selector/0/refinedBy/value"),
                arguments(on("{'source':'http://a.example/','state':{'type':'TimeState'}}"), "/target/state"),
                arguments(
                        on("{'source':'http://a.example/','state':{'type':'TimeState','sourceDate':'2020'}}"),
                        "/target/state/sourceDate"),
                arguments(
                        on("{'source':'http://a.example/','state':{'type':'HttpRequestState','value':7}}"),
                        "/target/state/value"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoAnnotationIsRefusedWithThePathOfTheFault(String json, String pointer) {
        assertThatThrownBy(() -> meant(json)).isInstanceOfSatisfying(NotAnAnnotation.class, fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.expected()).isNotBlank();
        });
    }

    static Stream<String> hostile() {
        var deep = "{'type':'CssSelector','value':'a','refinedBy':".repeat(5_000);
        var keys = IntStream.range(0, 20_000).mapToObj(i -> "'k" + i + "':0").toList();
        return Stream.of(
                "[".repeat(200_000),
                selected(deep),
                with("'n':" + "9".repeat(200_000)),
                with("'n':1e999999999"),
                with("'body':'http://a.example/" + "a ".repeat(100_000) + "'"),
                with("'created':'" + "2020-".repeat(50_000) + "'"),
                with(String.join(",", keys)),
                with("'body':[" + "'http://a.example/',".repeat(10_000) + "'http://a.example/']"),
                with("'body':{'value':'" + "<b>".repeat(80_000) + "','format':'text/html'}"),
                with("'motivation':'tagging','body':{'value':'" + " ".repeat(250_000) + "'}"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsMeantToHurtIsReadOrRefusedSoon(String json) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                assertThat(meant(json)).isNotNull();
            } catch (NotAnAnnotation refused) {
                assertThat(refused.expected()).isNotBlank();
            }
        });
    }

    @Test
    void whatIsNoUtf8OrNoJsonIsRefused() {
        for (var bytes : List.of(new byte[] {(byte) 0xff, (byte) 0xfe, 0x7b}, new byte[0], new byte[] {0x7b}))
            assertThatThrownBy(() -> AnnotationReader.read(bytes)).isInstanceOf(NotAnAnnotation.class);
    }

    @ParameterizedTest
    @CsvSource({
        "commenting,NOTE",
        "oa:commenting,NOTE",
        "http://www.w3.org/ns/oa#questioning,QUESTION",
        "highlighting,HIGHLIGHT",
        "assessing,OTHER",
        "identifying,OTHER",
        "bookmarking,OTHER",
        "https://example.org/musing,OTHER"
    })
    void aMotivationMakesTheKind(String motivation, AnnotationKind kind) {
        var content = meant(with("'motivation':'" + motivation + "','body':{'value':'So it is.'}"));
        assertThat(content.kind()).isEqualTo(kind);
        assertThat(content.motivation()).isEqualTo(motivation.replaceFirst("^(oa:|.*/oa#)", ""));
        assertThat(content.text()).isEqualTo("So it is.");
    }

    @Test
    void whatClassifiesTellsWhatIsMissed() {
        var missed = meant(with("'motivation':'assessing','body':{'value':'needs-source','purpose':'classifying'}"));
        assertThat(missed.kind()).isEqualTo(AnnotationKind.NEEDS_SOURCE);
        assertThat(missed.text()).isNull();
        var asked = meant(with("'motivation':'identifying','body':{'value':'is-claim','purpose':'classifying'}"));
        assertThat(asked.kind()).isEqualTo(AnnotationKind.IS_CLAIM);
    }

    @Test
    void tagsAreBodiesForTagging() {
        var content = meant(with("'body':[{'value':'one  two','purpose':'tagging'},{'value':'Words','language':'en'},"
                + "{'value':'three','purpose':['tagging','linking']}]"));
        assertThat(content.tagged()).containsExactly("one two", "three");
        assertThat(content.text()).isEqualTo("Words");
        assertThat(content.language()).isEqualTo("en");
        assertThat(meant(with("'motivation':'tagging','body':{'value':'alone'}"))
                        .tagged())
                .containsExactly("alone");
    }

    @Test
    void aTextIsFoundInAChoiceAndInMarkup() {
        assertThat(meant(with("'body':{'type':'Choice','items':['http://a.example/',{'value':'Inside'}]}"))
                        .text())
                .isEqualTo("Inside");
        assertThat(meant(with("'body':{'value':'<p>Bold <b>words</b></p>','format':'text/html'}"))
                        .text())
                .isEqualTo("Bold words");
    }

    @Test
    void aNoteWithoutWordsIsOfNoKindThatNeedsThem() {
        assertThat(meant(with("'motivation':'questioning'")).kind()).isEqualTo(AnnotationKind.OTHER);
        assertThat(meant(with("'rights':'http://a.example/r'")).kind()).isEqualTo(AnnotationKind.OTHER);
    }

    private static Content meant(String json) {
        return Meaning.of(AnnotationReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), false);
    }

    private static String with(String more) {
        return "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'Annotation'," + more
                + ",'target':'http://a.example/'}";
    }

    private static String on(String target) {
        return "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'Annotation','target':" + target + "}";
    }

    private static String selected(String selector) {
        return on("{'source':'http://a.example/','selector':" + selector + "}");
    }
}
