package counterclaim.journeys;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.moderation.Appeal;
import counterclaim.moderation.Decision;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.journeys.InjectionDesk.FORMS;
import static counterclaim.journeys.InjectionDesk.answered;
import static counterclaim.journeys.InjectionDesk.does;
import static counterclaim.journeys.InjectionDesk.forEach;
import static counterclaim.journeys.InjectionDesk.packed;
import static counterclaim.journeys.InjectionDesk.page;
import static counterclaim.journeys.InjectionDesk.tags;
import static counterclaim.journeys.InjectionDesk.text;
import static counterclaim.journeys.InjectionDesk.wording;
import static org.assertj.core.api.Assertions.assertThat;

/** Every vector where order is kept among notes: nothing is lost, nothing becomes markup, no character hides. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class InjectionOrderTest {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;
    private static final int LABELS = 12;
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BYLINE = 190;

    @Inject
    World world;

    private InjectionDesk desk;
    private Person author;
    private Person moderator;
    private Person other;
    private Person owner;

    @BeforeEach
    void aWorkspaceInWhichOrderIsKept() {
        desk = InjectionDesk.opened(world);
        author = desk.joins("author", Role.ANNOTATOR);
        moderator = desk.joins("moderator", Role.MODERATOR);
        other = desk.joins("other", Role.MODERATOR);
        owner = desk.joins("owner", Role.OWNER);
    }

    @Test
    void aNoteIsDecidedOnContestedAndHeardInTheWordsThatWereTyped() {
        forEach(i -> {
            var note = desk.notes(author, i);
            var queue = page(moderator, desk.queue() + "?note=" + note);
            var tagged = String.join("", tags(i).stream().map(tag -> " #" + tag).toList());
            assertThat(PageTexts.of(queue, ".says")).containsExactly(text(i) + tagged);
            assertThat(PageTexts.of(queue, "[aria-labelledby=passage-h] mark")).containsExactly(wording(i));
            var nothing = answered(INVALID, moderator.posts(decisions(note), ruling("", FORMS.text(i))));
            assertThat(Sheet.to(decisions(note), nothing).text("text")).isEqualTo(text(i));
            does(moderator, decisions(note), ruling("rejected", FORMS.text(i)));
            tell(note);
            assertThat(PageTexts.of(page(author, address(note)), ".card .kept")).containsExactly(text(i));
            var history = page(author, address(note) + "/history");
            assertThat(PageTexts.of(history, ".reported")).containsExactly("Not about this passage: " + text(i));
            appeal(note, i);
        });
        page(author, "/notifications");
        page(author, desk.notes());
        assertThat(PageTexts.of(page(moderator, person("author")), ".wording")).contains(text(FORMS.many()));
        for (var person : List.of(author, owner)) page(person, desk.workspace() + "/moderation-log");
    }

    private void appeal(UUID note, int number) {
        var address = address(note) + "/appeal";
        var form = Sheet.to(address, page(author, address));
        var fields = form("decision", form.text("decision"), "text", FORMS.line(number));
        does(author, address, fields);
        var again = form("decision", form.text("decision"), "text", FORMS.line(number) + " again");
        assertThat(PageTexts.of(answered(CONFLICT, author.posts(address, again)), ".held .kept"))
                .containsExactly(InjectionKept.of(FORMS.line(number) + " again"));
        hear(note, number);
        assertThat(PageTexts.of(page(author, address), ".kept"))
                .containsExactly(text(number), wording(number), wording(number));
    }

    private void hear(UUID note, int number) {
        assertThat(PageTexts.of(page(other, "/moderation/appeals"), ".wording")).contains(wording(number));
        var appeal = "/moderation/appeals/"
                + in(() -> Appeal.<Appeal>find("annotation.id", note).firstResult().id);
        assertThat(PageTexts.of(page(other, appeal), ".letter blockquote p, .kept"))
                .containsExactly(wording(number), text(number), text(number), wording(number));
        var wrong = form("outcome", FORMS.line(number), "reason", FORMS.line(number));
        var refused = answered(INVALID, other.posts(appeal + "/decision", wrong));
        assertThat(Sheet.to(appeal + "/decision", refused).text("reason")).isEqualTo(wording(number));
        does(other, appeal + "/decision", form("outcome", "kept", "reason", FORMS.line(number)));
        var late = form("outcome", "kept", "reason", FORMS.line(number) + " late");
        assertThat(PageTexts.of(answered(CONFLICT, owner.posts(appeal + "/decision", late)), ".held .kept"))
                .containsExactly(InjectionKept.of(FORMS.line(number) + " late"));
    }

    @Test
    void whoDecidesSecondSeesWhatWasChangedMeanwhile() {
        forEach(i -> {
            var note = desk.notes(author, i);
            does(
                    author,
                    address(note) + "/revisions",
                    form("version", "1", "kind", "note", "text", FORMS.text(FORMS.next(i))));
            var late = answered(CONFLICT, moderator.posts(decisions(note), ruling("rejected", FORMS.text(i))));
            assertThat(PageTexts.before(late, ".clash .kept")).containsExactly(text(i));
            assertThat(PageTexts.after(late, ".clash .kept")).containsExactly(text(FORMS.next(i)));
        });
    }

    @Test
    void manyAreFoundByWordsAndDecidedOnTogether() {
        forEach(i -> {
            var note = desk.notes(author, i);
            var sought = URLEncoder.encode(FORMS.line(i), StandardCharsets.UTF_8);
            page(moderator, desk.queue() + "/bulk?author=" + sought + "&text=" + sought + "&hours=" + sought);
            var bulk = page(moderator, desk.queue() + "/bulk?note=" + note);
            assertThat(bulk.select(".roster .kept")).hasSize(1);
            var seen = bulk.select("input[name=seen]").attr("value");
            does(moderator, desk.queue() + "/bulk", together("rejected", "off_topic", FORMS.text(i), seen));
            var late = together("rejected", "off_topic", FORMS.text(i), seen);
            answered(OK, moderator.posts(desk.queue() + "/bulk", late));
            var wrong = together(FORMS.line(i), FORMS.line(i), FORMS.text(i), FORMS.line(i));
            var refused = answered(INVALID, moderator.posts(desk.queue() + "/bulk", wrong));
            assertThat(refused.select(".summary a")).isNotEmpty();
        });
    }

    private static Map<String, Object> together(String decision, String code, String text, String seen) {
        return form("decision", decision, "code", code, "text", text, "seen", seen);
    }

    @Test
    void aReportIsReadByThoseWhoDecide() {
        var reader = desk.joins("reader", Role.READER);
        forEach(i -> {
            var note = desk.notes(moderator, i);
            var address = address(note) + "/flags";
            assertThat(PageTexts.of(page(reader, address), ".letter blockquote p, .letter .kept"))
                    .containsExactly(wording(i), text(i));
            assertThat(PageTexts.of(page(reader, address), ".letter .tag")).containsExactlyElementsOf(tags(i));
            var wrong = form("version", "1", "reason", FORMS.line(i), "comment", FORMS.line(i));
            var refused = answered(INVALID, reader.posts(address, wrong));
            assertThat(Sheet.to(address, refused).text("comment")).isEqualTo(wording(i));
            does(reader, address, form("version", "1", "reason", "threat", "comment", FORMS.line(i)));
            var queue = page(other, desk.queue() + "?lane=urgent&note=" + note);
            assertThat(PageTexts.of(queue, "[aria-labelledby=flags-h] .kept")).containsExactly(wording(i));
        });
    }

    @Test
    void whyOrderIsKeptIsReadToTheLetter() {
        var person = person("author");
        forEach(i -> {
            var reason = FORMS.line(i);
            var wrong = form("ban-reason", reason, "byline", reason);
            var refused = answered(INVALID, owner.posts(person + "/ban", wrong));
            assertThat(Sheet.to(person + "/ban", refused).text("ban-reason")).isEqualTo(wording(i));
            does(owner, person + "/suspension", form("days", "1", "reason", reason));
            assertThat(PageTexts.of(page(moderator, person), ".kept")).containsExactly(wording(i));
            var stopped = answered(FORBIDDEN, author.posts(desk.notes(), form("on", "C1", "text", reason)));
            assertThat(PageTexts.of(stopped, ".held .kept")).contains(reason);
            page(author, desk.workspace());
            does(owner, person + "/suspension/lifting", form());
            does(owner, desk.workspace() + "/standstill", form("why", reason));
            assertThat(PageTexts.of(page(owner, desk.workspace() + "/standstill"), ".alarm p[dir]"))
                    .containsExactly(wording(i));
            answered(FORBIDDEN, author.posts(desk.notes(), form("on", "C1", "text", reason)));
            page(author, desk.workspace());
            does(owner, desk.workspace() + "/standstill/lifting", form());
        });
        assertThat(audited()).containsAll(each(i -> wording(i)));
    }

    private List<String> audited() {
        var found = new ArrayList<String>();
        for (var next = desk.workspace() + "/audit"; !next.isEmpty(); ) {
            var page = page(owner, next);
            found.addAll(PageTexts.of(page, ".dated p[dir]"));
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    @Test
    void whyManyWereTakenBackIsReadToTheLetter() {
        var sweeps = person("author") + "/sweeps";
        forEach(i -> {
            desk.notes(author, i);
            var span = form("kind", "notes", "from", "2020-01-01T00:00", "until", "2999-01-01T00:00");
            var wrong = form("kind", "notes", "from", FORMS.line(i), "until", FORMS.line(i));
            wrong.put("reason", FORMS.line(i));
            wrong.put("code", FORMS.line(i));
            answered(INVALID, moderator.posts(sweeps, wrong));
            var preview = page(moderator, sweeps + "?kind=notes&from=2020-01-01T00:00&until=2999-01-01T00:00");
            assertThat(PageTexts.of(preview, ".wording")).contains(text(i));
            span.put("code", "spam");
            span.put("reason", FORMS.line(i));
            does(moderator, sweeps, span);
        });
        assertThat(PageTexts.of(page(moderator, person("author")), "[aria-labelledby=sweeps] p[dir]"))
                .containsAnyElementsOf(each(i -> wording(i)));
    }

    @Test
    void aBylineIsANameAndNothingElse() {
        var note = desk.notes(author, 1);
        var person = person("author");
        var account = in(() -> Membership.<Membership>find("id", UUID.fromString(person.replaceFirst(".*/", "")))
                .firstResult()
                .accountId);
        for (var byline : packed(LONGEST_BYLINE)) {
            in(() -> Membership.update("byline = ?1 where accountId = ?2", byline, account));
            assertThat(page(moderator, person).selectFirst("h1").wholeText()).isEqualTo(byline);
            assertThat(PageTexts.of(page(moderator, desk.workspace() + "/people"), ".roster bdi:not(.unseen)"))
                    .contains(byline);
            assertThat(PageTexts.of(
                            page(moderator, desk.queue() + "?note=" + note), ".queued > .meta bdi:not(.unseen)"))
                    .containsExactly(byline);
            assertThat(PageTexts.of(page(author, address(note)), ".card > .meta > bdi:not(.unseen)"))
                    .containsExactly(byline);
            assertThat(PageTexts.of(page(moderator, address(note) + "/history"), ".dated bdi:not(.unseen)"))
                    .containsExactly(byline);
        }
    }

    @Test
    void reasonsAndWordsThatHoldAreShownAsTheOwnersPutThem() {
        var settings = desk.workspace() + "/moderation-settings";
        var note = desk.notes(moderator, 1);
        var labels = packed(LONGEST_LABEL);
        for (int first = 0; first < labels.size(); first += LABELS) {
            var wanted = labels.subList(first, Math.min(first + LABELS, labels.size()));
            var fields = labelled(page(owner, settings), wanted);
            var wrong = form("first", wanted.get(0), "links", wanted.get(0), "words", String.join("\n", wanted));
            wrong.put("version", fields.get("version"));
            wrong.put("offered-0", "1");
            wrong.put("label-0", wanted.get(0));
            var sheet = Sheet.to(settings, answered(INVALID, owner.posts(settings, wrong)));
            assertThat(sheet.fields())
                    .containsEntry("first", wanted.get(0))
                    .containsEntry("label-0", wanted.get(0))
                    .containsEntry("words", String.join("\n", wanted));
            does(owner, settings, fields);
            var saved = Sheet.to(settings, page(owner, settings));
            assertThat(saved.text("words")).isEqualTo(wanted.get(0));
            for (int i = 0; i < wanted.size(); i++)
                assertThat(saved.text("label-" + i)).isEqualTo(wanted.get(i));
            var offered = page(owner, address(note) + "/flags").select("#reason option");
            assertThat(offered.stream().map(option -> option.wholeText())).containsAll(wanted);
            held(wanted.get(0), fields.get("label-1").toString());
        }
        page(owner, desk.workspace() + "/audit");
    }

    private static Map<String, Object> labelled(Document page, List<String> labels) {
        var fields =
                form("first", "0", "links", "", "longest", "", "words", labels.get(0), "free", List.of("annotator"));
        fields.put("version", page.select("input[name=version]").attr("value"));
        for (int i = 0; i < LABELS; i++) {
            fields.put("label-" + i, i < labels.size() ? labels.get(i) : "Another " + i);
            fields.put("offered-" + i, "1");
        }
        return fields;
    }

    /** A note that says a word that holds, and its refusal for a reason, in the words of the workspace. */
    private void held(String word, String reason) {
        var made = author.posts(desk.notes(), form("on", "C1", "kind", "note", "text", "They say " + word + " again."));
        var note = UUID.fromString(made.header("Location").replaceFirst(".*#n-", ""));
        var held = "held by the rule: the word “" + word + "”";
        assertThat(PageTexts.of(page(author, address(note)), ".card .hint")).contains(held);
        var queue = page(moderator, desk.queue() + "?note=" + note);
        assertThat(PageTexts.of(queue, ".queued > .hint")).containsExactly(held);
        does(moderator, decisions(note), ruling("rejected", "Not here."));
        tell(note);
        assertThat(page(author, address(note)).select(".card .reported").text()).isNotEmpty();
        assertThat(PageTexts.of(page(author, address(note)), ".card .reported p"))
                .contains("Not shown · Reason: " + reason);
        assertThat(PageTexts.of(page(author, address(note) + "/appeal"), "#main p"))
                .contains("Not shown · Reason: " + reason);
        assertThat(PageTexts.of(page(author, desk.workspace() + "/moderation-log"), ".dated .reported"))
                .anyMatch(line -> line.startsWith(reason + " · "));
        assertThat(PageTexts.of(page(owner, desk.workspace() + "/moderation-figures"), ".grid th[dir]"))
                .containsExactly(reason);
    }

    @Test
    void aTokenIsCalledAsItsPersonCallsIt() {
        for (var label : packed(LONGEST_NAME)) {
            var fields = form("label", label, "workspace", desk.slug(), "scope", "annotations:write", "days", "7");
            var made = answered(OK, author.posts("/account/tokens", fields));
            assertThat(PageTexts.of(made, ".flash h2 > bdi")).containsExactly(label);
            var account = page(author, "/account");
            assertThat(PageTexts.of(account, "h3 > bdi:not(.unseen)")).containsExactly(label);
            does(author, account.select("form[action$=/end]").attr("action"), form());
            var wrong = form("label", label, "workspace", label, "scope", label, "days", label);
            var refused = answered(INVALID, author.posts("/account/tokens", wrong));
            assertThat(Sheet.to("/account/tokens", refused).text("label")).isEqualTo(label);
        }
    }

    private String address(UUID note) {
        return desk.notes() + "/" + note;
    }

    private String decisions(UUID note) {
        return desk.queue() + "/notes/" + note + "/decisions";
    }

    private static Map<String, Object> ruling(String decision, String text) {
        return form("version", "1", "decisions", "0", "decision", decision, "code", "off_topic", "text", text);
    }

    private String person(String called) {
        var name = desk.slug() + "." + called;
        return desk.workspace() + "/people/"
                + in(() -> Membership.<Membership>find("byline", name).firstResult().id);
    }

    /** As if it had been decided an hour ago. */
    private static void tell(UUID note) {
        var before = Instant.now().minus(Duration.ofHours(1));
        in(() -> Decision.update("tellsAt = ?1 where annotation.id = ?2", before, note));
    }

    private static List<String> each(IntFunction<String> say) {
        return IntStream.rangeClosed(1, FORMS.many()).mapToObj(say).toList();
    }

    private static <T> T in(Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }
}
