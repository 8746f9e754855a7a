package counterclaim.reviews;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.claims.VerdictWord;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A workspace says how it reviews: what a reviewer goes through, and in which ratings verdicts are given. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ReviewSettingsTest {

    private Room room;
    private String settings;
    private Person owner;

    @BeforeEach
    void aWorkspaceWithOneOwner() {
        room = Room.opened();
        settings = room.address() + "/review-settings";
        owner = room.joinedAs(Role.OWNER);
    }

    @Test
    void aWorkspaceBeginsWithTheDefaults() {
        var checklist = Checklist.standard(Locale.ENGLISH);
        assertThat(checklist.version()).isZero();
        assertThat(checklist.wrong()).isEmpty();
        assertThat(checklist.items())
                .extracting(Checklist.Item::key)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(shownItems(owner.page(settings))).isEqualTo(texts(checklist));
        var scale = Scale.standard(Locale.ENGLISH);
        assertThat(scale.version()).isZero();
        assertThat(owner.page(settings).select("tbody b").eachText())
                .isEqualTo(scale.ratings().stream().map(Scale.Rating::name).toList());
        assertThat(List.of(scale.worst(), scale.best())).containsExactly(1, 5);
        assertThat(scale.missing()).isEmpty();
        assertThat(scale.rating("Refuted")).map(Scale.Rating::value).contains(1);
        assertThat(scale.rating("Conflicting evidence"))
                .map(Scale.Rating::value)
                .contains(3);
        assertThat(scale.rating("Supported")).map(Scale.Rating::value).contains(5);
        assertThat(scale.rating("Not enough evidence").orElseThrow().value()).isNull();
        assertThat(scale.rating("Half true")).isEmpty();
    }

    @Test
    void theDefaultsAreInTheLanguageOfThePage() {
        var page = Jsoup.parse(
                owner.asks().header("Accept-Language", "en-XA").get(settings).asString());
        assertThat(page.select("section ol, main tbody, main textarea, main summary, main label")
                        .text())
                .isNotEmpty()
                .doesNotContainPattern("[A-Za-z]");
    }

    @Test
    void thePageOfAWorkspaceLeadsToHowItReviews() {
        assertThat(owner.page(room.address()).select("a[href=" + settings + "]"))
                .hasSize(1);
    }

    @Test
    void anOwnerChangesTheChecklistAndOldVersionsStay() {
        var said = owner.does(settings + "/checklist", items(0, "Look.\r\n\r\n  Ask both sides. \r\n"));
        assertThat(Author.said(said)).singleElement().asString().contains("version 1");
        assertThat(shownItems(said)).containsExactly("Look.", "Ask both sides.");
        owner.does(settings + "/checklist", items(1, "انظر مرتين"));
        assertThat(checklist().version()).isEqualTo(2);
        assertThat(texts(checklist())).containsExactly("انظر مرتين");
        assertThat(texts(in(workspace -> Checklist.of(workspace, 1)))).containsExactly("Look.", "Ask both sides.");
        assertThatThrownBy(() -> in(workspace -> Checklist.of(workspace, 3))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOwnerMapsTheirOwnRatingsOntoTheFourWordsAndOldVersionsStay() {
        owner.does(settings + "/scale", ratings(0, "True", "Half true", "False", "Unproven"));
        var page = owner.does(settings + "/scale", ratings(1, "Right", "Half right", "Wrong", "Open"));
        assertThat(page.select("main tbody tr").get(1).text())
                .contains("Half right", "Why it is Half right.", "Conflicting evidence", "2");
        var scale = scale();
        assertThat(scale.version()).isEqualTo(2);
        assertThat(List.of(scale.worst(), scale.best())).containsExactly(0, 4);
        assertThat(scale.rating("Half right"))
                .contains(new Scale.Rating("Half right", VerdictWord.CONFLICTING, 2, "Why it is Half right."));
        assertThat(in(workspace -> Scale.of(workspace, 1)).ratings())
                .extracting(Scale.Rating::name)
                .containsExactly("True", "Half true", "False", "Unproven");
        assertThatThrownBy(() -> in(workspace -> Scale.of(workspace, 3))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aVersionOfOneWorkspaceIsNoneOfAnother() {
        owner.does(settings + "/checklist", items(0, "Look."));
        owner.does(settings + "/scale", ratings(0, "True", "Half true", "False", "Unproven"));
        aWorkspaceWithOneOwner();
        assertThat(versions()).containsExactly("0", "0");
    }

    @Test
    void theFormsHoldWhatCountsAndThreeEmptyRows() {
        var page = owner.page(settings);
        assertThat(page.select("textarea[name=items]").text().lines()).hasSize(8);
        assertThat(page.select("input[name^=name-]").eachAttr("value"))
                .hasSize(7)
                .startsWith("Supported")
                .endsWith("", "", "");
        assertThat(page.select("select[name=word-1] option[selected]").val()).isEqualTo("supported");
        var sent = owner.posts(settings + "/scale", ratings(0, "True", "Half true", "False", "Unproven"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void savingTheSameMakesNoVersion() {
        owner.does(settings + "/checklist", items(0, "Look."));
        var again = owner.does(settings + "/checklist", items(1, "Look."));
        assertThat(Author.said(again)).containsExactly("Nothing was changed.");
        assertThat(checklist().version()).isEqualTo(1);
        var shown = owner.page(settings).select("form[action$=/scale]").first();
        var asItWas = new HashMap<String, Object>(Author.form());
        shown.select("input[id], textarea, input[name=version]")
                .forEach(field -> asItWas.put(field.attr("name"), field.val()));
        shown.select("select")
                .forEach(field -> asItWas.put(
                        field.attr("name"), field.select("option[selected]").val()));
        assertThat(Author.said(owner.does(settings + "/scale", asItWas))).containsExactly("Nothing was changed.");
        assertThat(versions()).containsExactly("1", "0");
    }

    @Test
    void aFormThatIsSentTwiceMakesOneVersion() {
        var form = items(0, "Look.");
        owner.does(settings + "/checklist", form);
        assertThat(owner.posts(settings + "/checklist", form).statusCode()).isEqualTo(303);
        assertThat(checklist().version()).isEqualTo(1);
    }

    @Test
    void aFaultyChecklistComesBackWithItsProblem() {
        assertThat(problems(owner.posts(settings + "/checklist", items(0, " \n "))))
                .containsExactly("#items");
        var twice = owner.posts(settings + "/checklist", items(0, "Look.\nlook.\n<b>"));
        assertThat(problems(twice)).containsExactly("#items");
        assertThat(Jsoup.parse(twice.asString()).select("textarea[name=items]").text())
                .isEqualTo("Look.\nlook.\n<b>");
        assertThat(versions()).containsExactly("0", "0");
    }

    @Test
    void aFaultyScaleComesBackWithAllItsProblemsAndWhatWasTyped() {
        var form = ratings(0, "True", "true", "False", "Unproven");
        form.put("word-3", "supported");
        form.put("value-4", "9");
        var answer = owner.posts(settings + "/scale", form);
        assertThat(problems(answer)).containsExactly("#name-2", "#value-4", "#word-5");
        assertThat(Jsoup.parse(answer.asString()).select(".summary").text()).contains("Refuted");
        assertThat(Jsoup.parse(answer.asString()).select("input[name=value-4]").val())
                .isEqualTo("9");
        assertThat(versions()).containsExactly("0", "0");
    }

    @Test
    void aRowThatIsBegunWantsANameAWordAndANumberThatIsOne() {
        var form = ratings(0, "True", "Half true", "False", "");
        form.put("word-1", "perhaps");
        form.put("value-2", "two");
        assertThat(problems(owner.posts(settings + "/scale", form))).containsExactly("#word-1", "#value-2", "#name-4");
        form = ratings(0, "True", "Half true", "False", "Unproven");
        form.put("worst", "");
        form.put("best", "5 stars");
        assertThat(problems(owner.posts(settings + "/scale", form))).containsExactly("#worst", "#best");
    }

    @Test
    void aStaleFormIsRefusedAndShowsBoth() {
        owner.does(settings + "/checklist", items(0, "Look."));
        var late = owner.posts(settings + "/checklist", items(0, "Look twice."));
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.asString());
        assertThat(shownItems(page)).containsExactly("Look.");
        assertThat(page.select("textarea[name=items]").text()).isEqualTo("Look twice.");
        assertThat(page.select("form[action$=/checklist] input[name=version]").val())
                .isEqualTo("1");
        owner.does(settings + "/scale", ratings(0, "True", "Half true", "False", "Unproven"));
        var lateScale = owner.posts(settings + "/scale", ratings(0, "Right", "Half right", "Wrong", "Open"));
        assertThat(lateScale.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(lateScale.asString())
                        .select("input[name=name-1]")
                        .val())
                .isEqualTo("Right");
        assertThat(scale().version()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsRefused() throws Exception {
        var answers = atOnce(
                () -> owner.posts(settings + "/checklist", items(0, "Look.")),
                () -> owner.posts(settings + "/checklist", items(0, "Ask.")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        assertThat(checklist().items()).hasSize(1);
    }

    @Test
    void whoWorksThereReadsAndOnlyAnOwnerChanges() {
        var editor = room.joinedAs(Role.EDITOR);
        var page = editor.page(settings);
        assertThat(shownItems(page)).hasSize(8);
        assertThat(page.select("main form")).isEmpty();
        for (var act : List.of("/checklist", "/scale")) {
            assertThat(editor.posts(settings + act, items(0, "Look.")).statusCode())
                    .isEqualTo(403);
            assertThat(Person.called("owner")
                            .posts(settings + act, items(0, "Look."))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(Person.anonymous()
                            .posts(settings + act, items(0, "Look."))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Person.called("owner").get(settings).statusCode()).isEqualTo(404);
        assertThat(Person.anonymous().get(settings).statusCode()).isEqualTo(404);
        assertThat(versions()).containsExactly("0", "0");
    }

    @Test
    void theHistoryOfTheWorkspaceTellsOfBoth() {
        owner.does(settings + "/checklist", items(0, "Look."));
        owner.does(settings + "/scale", ratings(0, "True", "Half true", "False", "Unproven"));
        var rows = owner.page(room.address() + "/audit").select("ol.dated li").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("ratings", room.slug() + ".owner");
        assertThat(rows.get(1)).contains("checklist", room.slug() + ".owner");
    }

    private Checklist checklist() {
        return in(Checklist::of);
    }

    private Scale scale() {
        return in(Scale::of);
    }

    private <T> T in(Function<Workspace, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(room.workspace()));
    }

    /** Of the checklist and the scale, from which the forms go on. */
    private List<String> versions() {
        return owner.page(settings).select("form input[name=version]").eachAttr("value");
    }

    private static List<String> shownItems(Document page) {
        return page.select("section ol li").eachText();
    }

    private static List<String> texts(Checklist checklist) {
        return checklist.items().stream().map(Checklist.Item::text).toList();
    }

    private static List<String> problems(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        return page.select(".summary a").eachAttr("href");
    }

    private static Map<String, Object> items(int version, String items) {
        return Author.form("version", version, "items", items);
    }

    private static Map<String, Object> ratings(int version, String best, String middle, String worst, String none) {
        var form = Author.form("version", version, "worst", "0", "best", "4");
        rating(form, 1, best, "supported", "4");
        rating(form, 2, middle, "conflicting", "2");
        rating(form, 3, worst, "refuted", "0");
        rating(form, 4, none, "not_enough_evidence", "");
        return form;
    }

    private static void rating(Map<String, Object> form, int row, String name, String word, String value) {
        form.put("name-" + row, name);
        form.put("word-" + row, word);
        form.put("value-" + row, value);
        form.put("explanation-" + row, "Why it is " + name + ".");
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
