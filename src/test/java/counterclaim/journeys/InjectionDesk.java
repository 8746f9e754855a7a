package counterclaim.journeys;

import counterclaim.Person;
import counterclaim.World;
import counterclaim.claims.ClaimState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.QuestionState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.web.Vectors;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workspace of a test's own with a dossier whose claims hold the vectors, and those who note and keep order there.
 *
 * @param slug of both
 */
record InjectionDesk(String slug) {

    static final InjectionForms FORMS = new InjectionForms(Vectors.all());

    private static final int HANDFUL = 7;
    private static final int LINE = 1_000;
    private static final int LONGEST_TAG = 100;

    static InjectionDesk opened(World world) {
        var slug = "injected-" + UUID.randomUUID().toString().substring(0, 8);
        world.holds(bundle(slug));
        return new InjectionDesk(slug);
    }

    private static Bundle bundle(String slug) {
        var claims = new ArrayList<>(each(i -> claim(i, wording(i))));
        claims.addAll(each(i -> claim(FORMS.many() + i, twice(i))));
        var title = wording(FORMS.many());
        return new Bundle(
                Bundle.FORMAT,
                new DossierState(slug, title, title, null, "en", "members", title),
                List.of(new QuestionState("Q1", title, "open", null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static ClaimState claim(int number, String text) {
        return new ClaimState("C" + number, "Q1", text, "causal", null, null, null, null);
    }

    private static <T> List<T> each(IntFunction<T> make) {
        return IntStream.rangeClosed(1, FORMS.many()).mapToObj(make).toList();
    }

    /** What a claim says. */
    static String wording(int claim) {
        return InjectionKept.of(FORMS.line(claim));
    }

    /** What stands twice in the second claim with a handful. */
    static String once(int number) {
        return wording(number)
                .substring(0, Math.min(wording(number).length(), LINE / 2 - 1))
                .strip();
    }

    private static String twice(int number) {
        return once(number) + " " + once(number);
    }

    static String text(int number) {
        return InjectionKept.of(FORMS.text(number));
    }

    /** Those of a handful that can be tags. */
    static List<String> tags(int number) {
        var vectors = Vectors.all();
        var first = Math.min((number - 1) * HANDFUL, vectors.size());
        return vectors.subList(first, Math.min(first + HANDFUL, vectors.size())).stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG && !tag.matches("(?s).*[,\n].*"))
                .distinct()
                .toList();
    }

    /** All vectors of one line that are not longer than this, as many together as fit. */
    static List<String> packed(int length) {
        var packed = new ArrayList<String>();
        var pack = "";
        for (var vector : Vectors.all()) {
            if (vector.contains("\n") || vector.length() > length) continue;
            if (pack.length() + vector.length() + 1 > length) {
                packed.add(pack.strip());
                pack = "";
            }
            pack += vector + " ";
        }
        packed.add(pack.strip());
        return packed;
    }

    /** One after the other; tells at the end what is wrong with any of them. */
    static void forEach(IntConsumer look) {
        var problems = new ArrayList<String>();
        for (int i = 1; i <= FORMS.many(); i++) {
            try {
                look.accept(i);
            } catch (AssertionError | RuntimeException problem) {
                problems.add("handful " + i + ": " + problem);
            }
        }
        assertThat(problems).isEmpty();
    }

    Person joins(String called, Role... roles) {
        return new Room(slug).joinedAs(slug + "." + called, roles);
    }

    String workspace() {
        return "/workspaces/" + slug;
    }

    String queue() {
        return "/moderation/" + slug;
    }

    String dossier() {
        return "/dossiers/" + slug;
    }

    String notes() {
        return dossier() + "/annotations";
    }

    /** On all that a claim says. */
    UUID notes(Person author, int claim) {
        var made = author.posts(
                notes(),
                form(
                        "on", "C" + claim,
                        "exact", wording(claim),
                        "kind", "note",
                        "text", FORMS.text(claim),
                        "tags", String.join(", ", tags(claim))));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        return UUID.fromString(made.header("Location").replaceFirst(".*#n-", ""));
    }

    /** A page with nothing in it but our own markup, on which no character hides. */
    static Document page(Person reader, String address) {
        return answered(200, reader.get(address));
    }

    /** An act of which nothing is wrong. */
    static void does(Person person, String address, Map<String, ?> fields) {
        var answer = person.posts(address, fields);
        assertThat(answer.statusCode()).as(address + ": " + answer.asString()).isEqualTo(303);
    }

    static Document answered(int status, Response answer) {
        var page = Jsoup.parse(answer.asString().replace("\r\n", "\n").replace('\r', '\n'));
        assertThat(answer.statusCode()).as(page.select("main").text()).isEqualTo(status);
        assertThat(NoteMarkup.foreignIn(page)).isEmpty();
        assertThat(PageTexts.hidingSomething(page)).isEmpty();
        return page;
    }
}
