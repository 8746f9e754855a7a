package counterclaim.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.web.Vectors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every vector of the corpus in every text field: nothing runs, nothing is lost, nothing becomes markup. */
class InjectionJourney {

    private static final String DOSSIER = "/dossiers/" + InjectionBundle.SLUG;
    private static final String JSON = "/api/v1" + DOSSIER;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Long enough for a picture that is not there to say so. */
    private static final int MOMENT_MS = 150;

    private static final List<String> VECTORS = Vectors.all();
    private static final InjectionBundle INJECTION = new InjectionBundle(VECTORS);

    private static Program program;
    private static Chromium chromium;
    private static Addresses addresses;
    private static byte[] brought;
    private static byte[] exported;

    @BeforeAll
    static void bringItIn() throws IOException {
        program = Program.inAnEmptyFolder();
        brought = BundleFormat.write(INJECTION.bundle());
        var ended = program.run("import", Files.write(program.folder().resolve("injection.yaml"), brought));
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        var file = program.folder().resolve("exported.yaml");
        assertThat(program.run("export", InjectionBundle.SLUG, file).exitCode()).isZero();
        exported = Files.readAllBytes(file);
        addresses = Addresses.in(program);
        program.start();
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheHouse() {
        if (chromium != null) chromium.close();
        program.close();
    }

    @Test
    void everyTextComesBackAsItWas() {
        var before = BundleFormat.read(brought);
        var after = BundleFormat.read(exported);
        assertThat(after.dossier()).isEqualTo(before.dossier());
        assertThat(after.questions()).isEqualTo(before.questions());
        assertThat(after.parties()).containsExactlyInAnyOrderElementsOf(before.parties());
        assertThat(after.sources()).isEqualTo(before.sources());
        assertThat(after.snapshots()).isEqualTo(before.snapshots());
        assertThat(after.claims()).isEqualTo(before.claims());
        assertThat(after.statements()).isEqualTo(before.statements());
        assertThat(after.arguments()).isEqualTo(before.arguments());
        assertThat(after.events()).isEqualTo(before.events());
        assertThat(after.terms()).isEqualTo(before.terms());
        assertThat(after.verdicts()).isEqualTo(before.verdicts());
        assertThat(after.withdrawn()).isEqualTo(before.withdrawn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "dossier",
                "search",
                "claim",
                "last claim",
                "speaker",
                "gatherer",
                "source",
                "last source",
                "timeline",
                "events",
                "speakers",
                "sources",
                "unanswered",
                "terms",
                "history",
                "find",
                "api",
                "json"
            })
    void nothingRunsInABrowser(String view) {
        var reported = reports();
        try (var reader = Reader.of(program, chromium)) {
            var page = reader.open(addressOf(view));
            page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
            page.waitForTimeout(MOMENT_MS);
            assertThat(page.evaluate("window.executed === undefined")).isEqualTo(true);
            assertThat(reader.noted()).isEmpty();
            assertThat(reports()).isEqualTo(reported);
        }
    }

    @Test
    void whatDidRunWouldBeNoticed() {
        try (var reader = Reader.of(program, chromium)) {
            reader.page().route("**/careless", route -> route.fulfill(careless()));
            var page = reader.open("/careless");
            page.waitForTimeout(MOMENT_MS);
            assertThat(page.evaluate("window.executed")).isEqualTo(1);
            assertThat(reader.noted()).contains("a dialog: 1").anyMatch(note -> note.startsWith("a vector's request"));
        }
    }

    @Test
    void whatTheHousePolicyStopsWouldBeNoticed() {
        try (var reader = Reader.of(program, chromium)) {
            var policy = program.get("/")
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
            reader.page()
                    .route(
                            "**/careless",
                            route -> route.fulfill(careless().setHeaders(Map.of("Content-Security-Policy", policy))));
            var page = reader.open("/careless");
            page.waitForTimeout(MOMENT_MS);
            assertThat(page.evaluate("window.executed === undefined")).isEqualTo(true);
            assertThat(reader.noted()).anyMatch(note -> note.contains("Content Security Policy"));
            assertThat(reports()).isPositive();
        }
    }

    @Test
    void theListsHoldEveryVectorAsText() {
        var home = page("/");
        assertThat(home.select(".pinned a").eachText()).hasSameSizeAs(VECTORS);
        assertThat(texts(home, ".pinned > li > a > span")).containsExactlyInAnyOrderElementsOf(VECTORS);
        var dossier = page(DOSSIER);
        assertThat(dossier.selectFirst("h1").wholeText()).isEqualTo(INJECTION.fitting(1_000));
        assertThat(dossier.selectFirst(".lede").wholeText()).isEqualTo(INJECTION.fitting(20_000));
        assertThat(dossier.selectFirst("#about .prose p").wholeText()).isEqualTo(INJECTION.fitting(20_000));
        assertThat(texts(dossier, ".topic > summary h3 > span")).containsExactlyInAnyOrderElementsOf(VECTORS);
        assertThat(texts(dossier, ".claims a > span")).containsAll(VECTORS);
        assertThat(dossier.title()).startsWith(INJECTION.fitting(1_000).substring(0, 20));
    }

    @Test
    void theLastClaimItsSpeakerAndItsSourceHoldEveryVectorAsText() {
        var claim = page(DOSSIER + "/claims/" + INJECTION.last());
        for (var place : List.of(
                ".wording",
                ".cites q",
                ".scheme > span",
                ".statements blockquote p",
                ".statements .capacity",
                ".when > span")) assertThat(texts(claim, place)).as(place).containsAll(VECTORS);
        assertThat(texts(page(addresses.ofParties().get(InjectionBundle.GATHERER)), "#reasons li > p"))
                .isNotEmpty();
        assertThat(texts(page(addresses.ofSources().get("Last")), "#evidence li"))
                .hasSize(2 * VECTORS.size());
    }

    @Test
    void everyClaimIsShownInItsWordsAndInItsLinkedData() {
        EachVector.of(VECTORS, i -> {
            var vector = VECTORS.get(i - 1);
            var page = page(DOSSIER + "/claims/" + i);
            assertThat(page.selectFirst("h1").wholeText()).isEqualTo(vector);
            assertThat(page.selectFirst("title").wholeText()).isEqualTo("C" + i + " " + vector + " · Counterclaim");
            assertThat(texts(page, "#ST" + i + " blockquote p")).containsExactly(vector);
            assertThat(texts(page, ".strongest > .wording, .strongest > .cites q"))
                    .containsExactly(vector, vector);
            assertThat(texts(page, ".verdict.elsewhere > p[dir=auto], .verdict.elsewhere > .why > bdi"))
                    .containsExactly(vector, vector);
            assertThat(texts(page, ".stand > p > span")).containsExactly(vector, vector);
            assertThat(texts(page, ".byline a > bdi")).containsExactly(InjectionBundle.nameOfSpeaker(vector, i));
            var linked = linkedData(page);
            assertThat(linked.path("text").asText()).isEqualTo(vector);
            assertThat(linked.path("author").path(0).path("name").asText())
                    .isEqualTo(InjectionBundle.nameOfSpeaker(vector, i));
        });
    }

    @Test
    void everySpeakerIsShownByName() {
        EachVector.of(VECTORS, i -> {
            var vector = VECTORS.get(i - 1);
            var page = page(addresses.ofParties().get("office-" + i));
            assertThat(page.selectFirst("h1").wholeText()).isEqualTo(InjectionBundle.nameOfSpeaker(vector, i));
            assertThat(page.selectFirst(".lede").wholeText()).isEqualTo(vector);
            assertThat(texts(page, "blockquote p")).containsExactly(vector);
        });
    }

    @Test
    void everySourceIsShownWithItsFacts() {
        assertThat(addresses.ofSources().keySet()).containsAll(VECTORS);
        EachVector.of(VECTORS, i -> {
            var vector = VECTORS.get(i - 1);
            var page = page(addresses.ofSources().get(vector));
            assertThat(page.selectFirst("h1").wholeText()).isEqualTo(vector);
            assertThat(texts(page, ".facts > dd[dir=auto], .facts > dd > bdi:not(.unseen)"))
                    .hasSize(5)
                    .containsOnly(vector);
            assertThat(page.selectFirst("#events li > p").wholeText()).startsWith(vector);
        });
    }

    @Test
    void whatIsSoughtIsShownAndSoughtAgain() {
        EachVector.of(VECTORS, i -> {
            var sought = VECTORS.get(i - 1).strip();
            var page = page(DOSSIER + "?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));
            assertThat(page.selectFirst("#q").attr("value")).isEqualTo(sought);
            assertThat(page.selectFirst("#found > bdi").wholeText()).isEqualTo(sought);
            assertThat(texts(page, "article.question h3")).contains(VECTORS.get(i - 1));
        });
    }

    @Test
    void theListsOfTheDossierHoldEveryVectorAsText() {
        assertThat(overPages("events", ".dated .wording")).containsExactlyInAnyOrderElementsOf(VECTORS);
        assertThat(overPages("sources", ".sources p > a > bdi")).containsAll(VECTORS);
        assertThat(overPages("terms", ".terms dd > p[dir=auto]:first-child")).containsExactlyElementsOf(VECTORS);
        assertThat(overPages("speakers", ".speakers h3 bdi"))
                .containsAll(IntStream.rangeClosed(1, VECTORS.size())
                        .mapToObj(i -> InjectionBundle.nameOfSpeaker(VECTORS.get(i - 1), i))
                        .toList());
        assertThat(overPages("unanswered", ".waiting p")).isNotEmpty();
        assertThat(overPages("timeline", "main")).isNotEmpty();
    }

    @Test
    void theFeedIsWellFormedWhateverTheTextsAre() throws Exception {
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        program.get(DOSSIER + "/feed").body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getDocumentElement().getNodeName()).isEqualTo("feed");
    }

    /** All pages of a list, one after the other. */
    private static List<String> overPages(String list, String selector) {
        var found = new ArrayList<String>();
        var next = DOSSIER + "/" + list;
        while (next != null) {
            var page = page(next);
            found.addAll(texts(page, selector));
            var link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }
        return found;
    }

    @Test
    void theJsonIsTheBundle() throws IOException {
        var answer = program.get(JSON);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        var json = MAPPER.readTree(answer.body());
        json.path("claims").forEach(claim -> ((ObjectNode) claim).remove("standing"));
        json.path("arguments").forEach(argument -> ((ObjectNode) argument).remove("label"));
        assertThat(json)
                .isEqualTo(MAPPER.readTree(
                        BundleFormat.tree(BundleFormat.read(exported)).toString()));
    }

    private static long reports() {
        return program.log().lines().filter(line -> line.contains("CSP report")).count();
    }

    private static Route.FulfillOptions careless() {
        return new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<script>window.executed=1</script><img src='x' onerror='alert(1)'><script"
                        + " src='/injected.js'></script>");
    }

    private static String addressOf(String view) {
        return switch (view) {
            case "home" -> "/";
            case "dossier" -> DOSSIER;
            case "search" ->
                DOSSIER + "?q=" + URLEncoder.encode("\"><script>window.executed=1</script>", StandardCharsets.UTF_8);
            case "claim" -> DOSSIER + "/claims/1";
            case "last claim" -> DOSSIER + "/claims/" + INJECTION.last();
            case "speaker" -> addresses.ofParties().get("office-1");
            case "gatherer" -> addresses.ofParties().get(InjectionBundle.GATHERER);
            case "source" -> addresses.ofSources().get(VECTORS.get(0));
            case "last source" -> addresses.ofSources().get("Last");
            case "timeline", "events", "speakers", "sources", "unanswered", "terms", "history" -> DOSSIER + "/" + view;
            case "find" ->
                "/search?q=" + URLEncoder.encode("\"><script>window.executed=1</script>", StandardCharsets.UTF_8);
            case "json" -> JSON;
            default -> "/api";
        };
    }

    /** A page with nothing in it but our own markup. */
    private static Document page(String address) {
        var answer = program.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        var page = org.jsoup.Jsoup.parse(answer.body());
        assertThat(Markup.foreignIn(page)).as(address).isEmpty();
        return page;
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.wholeText())
                .toList();
    }

    private static JsonNode linkedData(Document page) {
        var blocks = page.select("script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        try {
            return MAPPER.readTree(blocks.get(0).data());
        } catch (IOException broken) {
            throw new AssertionError(blocks.get(0).data(), broken);
        }
    }
}
