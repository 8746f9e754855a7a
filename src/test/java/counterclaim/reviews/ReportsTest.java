package counterclaim.reviews;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.web.Secret;
import counterclaim.web.SqlSeen;
import counterclaim.web.Typed;
import counterclaim.web.Vectors;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads a page reports an error in it, without an account, and the desk answers. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ReportsTest {

    private static final String DOSSIER = "/dossiers/reported";
    private static final String CLAIM = DOSSIER + "/claims/1";
    private static final String DESK = "/workspaces/reference/reports";
    private static final int MOST = 12;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    private final Person reader = Person.anonymous();
    private Person editor;

    @BeforeEach
    void dossiersThatNobodyHasReportedAnythingOf() {
        world.holdsAtTheDesk(LongBundle.of("reported", "public", 2));
        world.holdsAtTheDesk(LongBundle.of("reported-private", "private", 1));
        world.holds(LongBundle.of("reported-elsewhere", "public", 1));
        editor = Person.called("editor");
        QuarkusTransaction.requiringNew().run(() -> {
            ErrorReport.deleteAll();
            ReportSender.deleteAll();
        });
    }

    @Test
    void whoReportsAnErrorWithoutAnAccountReadsTheAnswerAtAPrivateLink() {
        var form = reader.page(footerLink(reader.page(CLAIM)));
        assertThat(form.select("main a[href=" + CLAIM + "]")).isNotEmpty();
        assertThat(form.select(".lede").text()).contains("within 72 hours");
        var made = reader.posts(
                action(form),
                Map.of(
                        "token", token(form),
                        "kind", "objection",
                        "text", "The date is wrong.",
                        "instead", "It was the second of May."));
        assertThat(made.statusCode()).isEqualTo(303);
        var own = reader.page(link(made));
        assertThat(own.text())
                .contains("an objection", "The date is wrong.", "It was the second of May.", "An answer is due by");
        assertThat(own.select("main a[href=" + CLAIM + "]")).isNotEmpty();
        var list = editor.page(DESK);
        assertThat(list.select(".dated li").text()).contains("The date is wrong.", "Answer due by", CLAIM);
        editor.does(onlyReport() + "/answer", answer("accepted", "You are right. It says so now."));
        assertThat(reader.page(link(made)).text())
                .contains("Something was corrected", "You are right. It says so now.")
                .doesNotContain("An answer is due by");
        assertThat(editor.page(DESK).select(".dated li").text()).contains("Something was corrected", "answered by");
    }

    @Test
    void noneOfItsPagesIsForSearchEnginesOrKept() {
        var link = link(reports("Wrong."));
        for (var address : List.of(DOSSIER + "/report?about=" + CLAIM, link)) {
            assertThat(reader.page(address).select("head meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
            assertThat(reader.get(address).header("Cache-Control")).isEqualTo("no-store");
            assertThat(reader.get(address).header("ETag")).isNull();
        }
    }

    @Test
    void everyPageOfADossierLeadsToTheFormAndNoOtherPageDoes() {
        for (var page : List.of("", "/claims/1", "/timeline", "/sources", "/history"))
            assertThat(footerLink(reader.page(DOSSIER + page)))
                    .isEqualTo(DOSSIER + "/report?about=" + (DOSSIER + page).replace("/", "%2F"));
        assertThat(footerLink(reader.page("/"))).isEmpty();
        for (var refused : List.of("/dossiers/reported-private", "/dossiers/no-such-dossier"))
            assertThat(footerLink(Jsoup.parse(reader.get(refused).asString()))).isEmpty();
    }

    @Test
    void whatOneMayNotReadOneCannotReport() {
        for (var dossier : List.of("/dossiers/reported-private", "/dossiers/no-such-dossier")) {
            assertThat(reader.get(dossier + "/report").statusCode()).isEqualTo(404);
            var refused = reader.posts(dossier + "/reports", Map.of("text", "Written all the same."));
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.asString()).contains("Written all the same.");
        }
        assertThat(editor.posts("/dossiers/reported-private/reports", Map.of("text", "From inside."))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/dossiers/reported",
                "javascript:alert(1)",
                "/dossiers/reported-private/claims/1",
                "/sign-out"
            })
    void aReportIsAboutAPageOfItsDossierWhateverItNames(String about) {
        var form = reader.asks()
                .urlEncodingEnabled(true)
                .queryParam("about", about)
                .get(DOSSIER + "/report");
        assertThat(Jsoup.parse(form.asString()).select("main p > a").attr("href"))
                .isEqualTo(DOSSIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reports", "/reports?token=", "/reports?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aWrongLinkLeadsNowhere(String address) {
        reports("Wrong.");
        assertThat(reader.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotTakenInComesBack() {
        var empty = reader.posts(DOSSIER + "/reports", Map.of("text", " ", "instead", "What I know of it."));
        assertThat(empty.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(empty.asString());
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#text");
        assertThat(page.select("#instead").text()).isEqualTo("What I know of it.");
        var tooLong = "Too long. ".repeat(600);
        var refused = reader.posts(DOSSIER + "/reports", Map.of("text", tooLong));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#text").text()).isEqualTo(tooLong.strip());
        assertThat(editor.page(DESK).select(".dated li")).isEmpty();
    }

    @Test
    void whoSendsTooManyWaitsAndHasTheTextBack() {
        for (int i = 0; i < ReportSender.MOST_OF_ONE; i++)
            assertThat(reports("Wrong for reason " + i).statusCode()).isEqualTo(303);
        isRefused(reports("And one more."), "And one more.");
        var elsewhere = reader.posts("/dossiers/reported-elsewhere/reports", Map.of("text", "Another dossier."));
        isRefused(elsewhere, "Another dossier.");
        hourPasses();
        assertThat(reports("And one more.").statusCode()).isEqualTo(303);
        assertThat(QuarkusTransaction.requiringNew().call(() -> ReportSender.count()))
                .isEqualTo(1);
    }

    @Test
    void aDossierThatManyReportTakesNoMoreForAWhileAndOthersDo() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < ReportSender.MOST_OF_A_DOSSIER; i++)
                ReportSender.sent(dossier(), "192.0.2." + i, Instant.now());
        });
        isRefused(reports("One of many."), "One of many.");
        assertThat(reader.posts("/dossiers/reported-elsewhere/reports", Map.of("text", "Another dossier."))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anAddressOfIPv6CountsWithItsNetwork() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = Instant.now();
            for (int i = 0; i < ReportSender.MOST_OF_ONE; i++)
                ReportSender.sent(dossier(), "2001:db8:0:7:0:0:0:" + i, now);
            assertThat(ReportSender.wait(dossier(), "2001:db8:0:7:a:b:c:d", now))
                    .isEqualTo(Duration.ofHours(1));
            assertThat(ReportSender.wait(dossier(), "2001:db8:0:8:a:b:c:d", now))
                    .isZero();
        });
    }

    @Test
    void aFormThatIsSentTwiceMakesOneReportAndWithAnotherTextASecond() throws Exception {
        var token = Secret.random();
        Callable<Response> once = () -> reader.posts(DOSSIER + "/reports", Map.of("token", token, "text", "Wrong."));
        var both = atOnce(once, once);
        assertThat(both).extracting(Response::statusCode).containsExactly(303, 303);
        assertThat(link(both.get(0))).isEqualTo(link(both.get(1)));
        var other = reader.posts(DOSSIER + "/reports", Map.of("token", token, "text", "Wrong in another way."));
        assertThat(link(other)).isNotEqualTo(link(both.get(0)));
        assertThat(editor.page(DESK).select(".dated li")).hasSize(2);
    }

    @Test
    void aTokenThatIsNoneOfOursMakesNoLinkThatOthersCouldGuess() {
        var one = reader.posts(DOSSIER + "/reports", Map.of("token", "1", "text", "Wrong."));
        var other = reader.posts(DOSSIER + "/reports", Map.of("token", "1", "text", "Wrong."));
        assertThat(link(one)).isNotEqualTo(link(other));
    }

    @Test
    void whatWaitsLongestStandsFirstAndWhatIsOverdueSaysSo() {
        reports("The first.");
        var late = reports("The second, and late.");
        editor.does(onlyReport("The first.") + "/answer", answer("declined", "It is as it says."));
        reports("The third.");
        QuarkusTransaction.requiringNew()
                .run(() -> ErrorReport.update(
                        "dueAt = ?1 where text like '%late.'", Instant.now().minusSeconds(60)));
        assertThat(editor.page(DESK).select(".dated .wording").eachText())
                .containsExactly("The second, and late.", "The third.", "The first.");
        assertThat(editor.page(DESK).select(".dated li").first().text()).contains("Overdue");
        assertThat(reader.page(link(late)).text()).contains("the desk is late");
        assertThat(editor.page("/workspaces/reference").text()).contains("2 wait for an answer, 1 overdue.");
        assertThat(Person.called("reader").page("/workspaces/reference").text()).doesNotContain("Reports from readers");
    }

    @Test
    void anEmptyListSaysWhatItIsFor() {
        assertThat(editor.page(DESK).select(".empty").text()).contains("Report an error or object");
        assertThat(editor.page("/workspaces/reference").text()).contains("None waits for an answer.");
    }

    @Test
    void anAnswerIsADecisionInWords() {
        reports("Wrong.");
        var refused = editor.posts(onlyReport() + "/answer", answer("", "In words alone."));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#decision");
        assertThat(page.select("#answer").text()).isEqualTo("In words alone.");
        assertThat(editor.posts(onlyReport() + "/answer", answer("declined", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoAnswersSecondSeesWhoAnsweredAndHasTheTextBack() {
        var link = link(reports("Wrong."));
        var report = onlyReport();
        editor.does(report + "/answer", answer("declined", "It is as it says."));
        var second = Person.called("editor2").posts(report + "/answer", answer("accepted", "Corrected, I thought."));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.asString()).select("main").text())
                .contains("It was answered before, by", "It is as it says.", "Corrected, I thought.");
        assertThat(reader.page(link).text()).contains("It is as it says.").doesNotContain("Corrected, I thought.");
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneDoes() throws Exception {
        reports("Wrong.");
        var report = onlyReport();
        var other = Person.called("editor2");
        var answers = atOnce(
                () -> editor.posts(report + "/answer", answer("declined", "It is as it says.")),
                () -> other.posts(report + "/answer", answer("accepted", "Corrected.")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void onlyWhoWritesInAWorkspaceReadsAndAnswersItsReports() {
        reports("Wrong.");
        var report = onlyReport();
        for (var role : List.of("reader", "annotator", "reviewer", "moderator", "owner")) {
            var member = Person.called(role);
            assertThat(member.get(DESK).statusCode()).as(role).isEqualTo(403);
            assertThat(member.get(report).statusCode()).as(role).isEqualTo(403);
            assertThat(member.posts(report + "/answer", answer("declined", "No."))
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(Person.called("instructor").get(report).statusCode()).isEqualTo(200);
        assertThat(reader.get(DESK).statusCode()).isEqualTo(404);
        assertThat(reader.posts(report + "/answer", answer("declined", "No.")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void editorsOfAnotherWorkspaceSeeNoneOfIt() {
        reader.posts("/dossiers/reported-elsewhere/reports", Map.of("text", "Not for this desk."));
        var id = QuarkusTransaction.requiringNew()
                .call(() -> ErrorReport.<ErrorReport>findAll().firstResult().id);
        assertThat(editor.page(DESK).text()).doesNotContain("Not for this desk.");
        for (var desk : List.of(DESK, "/workspaces/reported-elsewhere/reports")) {
            assertThat(editor.get(desk + "/" + id).statusCode()).isEqualTo(404);
            assertThat(editor.posts(desk + "/" + id + "/answer", answer("declined", "No."))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(editor.get("/workspaces/reported-elsewhere/reports").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatMeansHarmStaysText() {
        for (var text : texts()) {
            hourPasses();
            QuarkusTransaction.requiringNew().run(() -> ErrorReport.deleteAll());
            var made = reader.posts(DOSSIER + "/reports", Map.of("text", text, "instead", text));
            var report = onlyReport();
            editor.does(report + "/answer", answer("accepted", text));
            for (var page : List.of(reader.page(link(made)), editor.page(report))) {
                assertThat(page.select(".kept"))
                        .hasSize(3)
                        .allSatisfy(kept -> assertThat(kept.wholeText()).isEqualTo(Typed.text(text)));
                assertThat(page.select("main script, main img, main iframe, main style"))
                        .isEmpty();
            }
            assertThat(editor.page(DESK).select(".dated .wording").first().wholeText())
                    .startsWith(Typed.text(text).substring(0, 100));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DESK, "one", "own"})
    void aPageTakesFewStatementsHoweverManyThereAreAndNoneWhileItIsWritten(String page) {
        var link = link(reports("Wrong."));
        var address = page.equals("one") ? onlyReport() : page.equals("own") ? link : page;
        var few = statementsOf(address);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 60; i++)
                ErrorReport.make(
                        dossier(),
                        CLAIM,
                        new ReportForm(ReportKind.CONCERNED, "Wrong again.", null),
                        Secret.random(),
                        Instant.now(),
                        Duration.ofHours(1));
        });
        // Where there is more than one page of them, they are counted.
        assertThat(statementsOf(address)).isLessThanOrEqualTo(few + 1).isLessThanOrEqualTo(MOST);
        if (page.equals(DESK))
            assertThat(editor.page(DESK + "?page=2").select(".dated li")).hasSize(11);
    }

    private int statementsOf(String address) {
        sql.forget();
        assertThat(editor.get(address).statusCode()).isEqualTo(200);
        assertThat(sql.whileRendering()).isEmpty();
        return sql.statements().size();
    }

    private Response reports(String text) {
        return reader.posts(DOSSIER + "/reports?about=" + CLAIM, Map.of("token", Secret.random(), "text", text));
    }

    private static void isRefused(Response answer, String text) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(3500, 3601);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#text").text()).isEqualTo(text);
        assertThat(page.select("[role=alert]").text()).contains("60 minutes");
    }

    private static void hourPasses() {
        QuarkusTransaction.requiringNew()
                .run(() -> ReportSender.update("sentAt = ?1", Instant.now().minusSeconds(3601)));
    }

    private static Dossier dossier() {
        return Dossier.<Dossier>find("slug", "reported").firstResult();
    }

    private String onlyReport() {
        return editor.page(DESK).select(".dated a[href^=" + DESK + "/]").attr("href");
    }

    private String onlyReport(String text) {
        return editor.page(DESK)
                .select(".dated li:contains(" + text + ") a[href^=" + DESK + "/]")
                .attr("href");
    }

    private static Map<String, Object> answer(String decision, String words) {
        return Author.form("decision", decision, "answer", words);
    }

    private static String link(Response made) {
        assertThat(made.statusCode()).isEqualTo(303);
        return made.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private static String footerLink(Document page) {
        return page.select("footer a[href*='/report?about=']").attr("href");
    }

    private static String action(Document form) {
        return URLDecoder.decode(form.select("form.write").attr("action"), StandardCharsets.UTF_8);
    }

    private static String token(Document form) {
        return form.select("form.write input[name=token]").attr("value");
    }

    /** All vectors, as many in each text as it can hold. */
    private static List<String> texts() {
        var texts = new ArrayList<String>();
        var text = new StringBuilder("Слово ".repeat(20));
        for (var vector : Vectors.all()) {
            if (text.length() + vector.length() >= ReportForm.LONGEST) {
                texts.add(text.toString());
                text.setLength(20 * "Слово ".length());
            }
            text.append(' ').append(vector);
        }
        texts.add(text.toString());
        return texts;
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }
}
