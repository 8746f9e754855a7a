package counterclaim.reviews;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.accounts.Account;
import counterclaim.dossiers.Dossier;
import counterclaim.history.ChainCheck;
import counterclaim.history.Happened;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.workspaces.Ownership;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** People with every role act on the same claims at once (quality R10). A thousand races with {@code -Djudges=1000}. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class JudgesRaceTest {

    private static final int RACES = Integer.getInteger("judges", 100);
    private static final int PEOPLE = 4;
    private static final int CLAIMS = 3;
    private static final int MOST_AT_ONCE = 5;
    private static final int SAVED = 303;
    private static final String PASSWORD = "three owls on the roof";
    private static final String SLUG = "judges";
    private static final String DOSSIER = "/dossiers/" + SLUG;

    private enum Act {
        LOOK,
        DRAFT,
        EDIT,
        TYPO,
        ARGUE,
        SUBMIT,
        APPROVE,
        SEND_BACK,
        REVOKE,
        PUBLISH,
        CONFIRM,
        REOPEN,
        PAUSE,
        RESUME,
        RETRACT
    }

    private static final Set<Act> WRITING = EnumSet.of(Act.DRAFT, Act.EDIT);

    /** What leads to a publication is tried more often than what leads away from it. */
    private static final List<Act> DICE = new ArrayList<>();

    static {
        DICE.addAll(List.of(Act.values()));
        DICE.addAll(Collections.nCopies(5, Act.LOOK));
        DICE.addAll(Collections.nCopies(3, Act.SUBMIT));
        DICE.addAll(Collections.nCopies(6, Act.APPROVE));
        DICE.addAll(Collections.nCopies(4, Act.PUBLISH));
    }

    @Inject
    World world;

    @Inject
    Ownership ownership;

    private final Random random = new Random(7);
    private final List<Person> people = new ArrayList<>();
    /** The digest that each person saw last of each claim. */
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    /** What was signed, as those who signed had it before them. */
    private final Set<String> signed = ConcurrentHashMap.newKeySet();

    @Test
    void nothingIsEverPublishedThatFewerThanTwoStandBehind() throws Exception {
        world.holds(SizedBundle.of(SLUG, "Слово", CLAIMS, 2));
        peopleWithEveryRole();
        var pool = Executors.newFixedThreadPool(MOST_AT_ONCE);
        try {
            for (int race = 0; race < RACES; race++) race(pool);
        } finally {
            pool.shutdownNow();
        }
        var story = new Story();
        rows().forEach(story::goesOn);
        assertThat(story.publications).isPositive();
        checkWhatIsThere(story);
    }

    private void race(ExecutorService pool) throws Exception {
        var claim = 1 + random.nextInt(CLAIMS);
        var acts = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 2 + random.nextInt(MOST_AT_ONCE - 1); i++) {
            var act = DICE.get(random.nextInt(DICE.size()));
            // Were everybody an author soon, nobody could sign any more.
            var who = random.nextInt(WRITING.contains(act) && random.nextInt(9) > 0 ? 1 : PEOPLE);
            acts.add(() -> {
                act(act, who, claim);
                return null;
            });
        }
        for (var done : pool.invokeAll(acts)) done.get();
    }

    private void act(Act act, int who, int number) {
        var person = people.get(who);
        var claim = DOSSIER + "/claims/" + number;
        var digest = seen.getOrDefault(who + "/" + number, "");
        var text = UUID.randomUUID().toString();
        switch (act) {
            case LOOK -> look(person, who, number);
            case DRAFT -> {
                var page = Jsoup.parse(person.get(claim + "/verdict").asString());
                sends(
                        person,
                        claim + "/verdict",
                        form(
                                "version",
                                page.select("input[name=version]").attr("value"),
                                "word",
                                "supported",
                                "reason",
                                text));
            }
            case EDIT -> reword(person, claim, text, false);
            case TYPO -> reword(person, claim, text, true);
            case ARGUE -> sends(person, claim + "/arguments", form("direction", "con", "text", text));
            case SUBMIT -> sends(person, claim + "/submission", form());
            case APPROVE -> {
                if (random.nextBoolean()) look(person, who, number);
                digest = seen.getOrDefault(who + "/" + number, "");
                var answer = sends(
                        person, claim + "/reviews", form("decision", "approved", "digest", digest, "text", "Yes."));
                if (answer.statusCode() == SAVED) signed.add(digest);
            }
            case SEND_BACK ->
                sends(
                        person,
                        claim + "/reviews",
                        form("decision", "changes_requested", "text", "No.", "digest", digest));
            case REVOKE -> sends(person, claim + "/revocation", form());
            case PUBLISH -> sends(person, claim + "/publication", form());
            case CONFIRM -> {
                var answer = sends(person, claim + "/confirmation", form("reason", text, "digest", digest));
                if (answer.statusCode() == SAVED) signed.add(digest);
            }
            case REOPEN -> sends(person, claim + "/reopening", form("reason", text));
            case PAUSE -> sends(person, claim + "/pause", form("reason", text));
            case RESUME -> sends(person, claim + "/resumption", form("reason", text));
            case RETRACT -> sends(person, claim + "/retraction", form("wrong", text, "right", text));
        }
    }

    private void look(Person person, int who, int number) {
        var page = person.page(DOSSIER + "/claims/" + number + "/review");
        seen.put(who + "/" + number, page.select("input[name=digest]").attr("value"));
    }

    private static void reword(Person person, String claim, String text, boolean typo) {
        var version = Jsoup.parse(person.get(claim + "/edit").asString())
                .select("input[name=version]")
                .attr("value");
        var fields = Author.wording(Integer.parseInt(version), text, "Because.");
        if (typo) fields.put("typo", "1");
        sends(person, claim + "/revisions", fields);
    }

    private static Response sends(Person person, String address, Map<String, Object> fields) {
        var answer = person.posts(address, fields);
        assertThat(answer.statusCode()).as(address).isIn(SAVED, 403, 409, 422);
        return answer;
    }

    private void peopleWithEveryRole() {
        var place = "/workspaces/" + SLUG;
        var names = IntStream.range(0, PEOPLE).mapToObj(n -> "judge" + n).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            if (Account.named(names.get(0)).isPresent()) return;
            var first = Account.make(names.get(0), PASSWORD, Instant.now());
            Account.flush();
            ownership.give(Workspace.named(SLUG).orElseThrow(), first);
        });
        people.add(Person.signIn(names.get(0), PASSWORD));
        for (var name : names.subList(1, PEOPLE)) {
            var page = Jsoup.parse(people.get(0)
                    .posts(
                            place + "/members/invitations",
                            Map.of("role", List.of("EDITOR", "REVIEWER", "OWNER"), "days", "7"))
                    .asString());
            var token = page.select(".flash code").text().replaceFirst(".*token=", "");
            Person.anonymous()
                    .posts(
                            "/invitations",
                            Map.of(
                                    "token", token,
                                    "name", name,
                                    "byline", name,
                                    "password", PASSWORD,
                                    "password-again", PASSWORD));
            people.add(Person.signIn(name, PASSWORD));
        }
    }

    private static List<Happened> rows() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var all = new ArrayList<Happened>();
            var page = 1;
            for (var slice = Happened.in(dossier().id, "", Happened.Told.ALL, page);
                    all.size() < slice.total();
                    slice = Happened.in(dossier().id, "", Happened.Told.ALL, ++page)) all.addAll(slice.items());
            Collections.reverse(all);
            return all;
        });
    }

    private static Dossier dossier() {
        return Dossier.<Dossier>find("slug", SLUG).firstResult();
    }

    private void checkWhatIsThere(Story story) {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(ChainCheck.of(dossier().id).faults()).isEmpty();
            for (var verdict : Verdict.<Verdict>list("dossierId = ?1 and digest is not null", dossier().id)) {
                assertThat(verdict.signedBy).isNotEqualTo(verdict.submittedBy);
                assertThat(signed).contains(verdict.digest);
            }
        });
        for (int number = 1; number <= CLAIMS; number++) {
            var claim = DOSSIER + "/claims/" + number;
            var out = story.out.contains(number);
            assertThat(people.get(0).get(claim + "/card").statusCode()).isEqualTo(out ? 200 : 404);
            assertThat(people.get(0).get(claim).asString().contains("\"ClaimReview\""))
                    .isEqualTo(out);
        }
    }

    /** Reads the past row by row, and holds the rules against it. */
    private static final class Story {

        private final Map<Integer, Set<UUID>> authors = new HashMap<>();
        private final Map<Integer, UUID> submitters = new HashMap<>();
        private final Map<Integer, UUID> signers = new HashMap<>();
        private final Map<Integer, UUID> pausers = new HashMap<>();
        private final Map<UUID, Integer> targets = new HashMap<>();
        private final Set<Integer> out = new HashSet<>();
        private int publications;

        void goesOn(Happened row) {
            switch (row.subject()) {
                case "claim" -> written(row.number(), row.kind().equals("edited") ? row.actor() : null);
                case "argument" -> argued(row);
                case "review" -> worked(row.number(), row.kind(), row.actor());
                case "verdict" -> shown(row.number(), row.kind(), row.actor());
                default -> {}
            }
        }

        private void written(int claim, UUID author) {
            if (author != null) authors(claim).add(author);
            signers.remove(claim);
        }

        private void argued(Happened row) {
            var target = row.state().replaceFirst(".*\"target\":\"C([0-9]+)\".*", "$1");
            if (target.matches("[0-9]+")) signers.remove(Integer.valueOf(target));
        }

        private void worked(int claim, String kind, UUID actor) {
            switch (kind) {
                case "drafted" -> written(claim, actor);
                case "submitted" -> submitters.put(claim, actor);
                case "signed" -> {
                    assertThat(actor).isNotEqualTo(submitters.get(claim)).isNotIn(authors(claim));
                    signers.put(claim, actor);
                }
                case "voided", "revoked", "reopened" -> signers.remove(claim);
                default -> {}
            }
        }

        private void shown(int claim, String kind, UUID actor) {
            switch (kind) {
                case "published" -> {
                    assertThat(signers).containsKey(claim);
                    if (pausers.containsKey(claim)) assertThat(actor).isNotEqualTo(pausers.remove(claim));
                    goesOut(claim);
                    signers.remove(claim);
                }
                case "confirmed" -> {
                    assertThat(actor).isNotEqualTo(submitters.get(claim)).isNotIn(authors(claim));
                    goesOut(claim);
                }
                case "paused" -> {
                    pausers.put(claim, actor);
                    out.remove(claim);
                }
                case "resumed" -> {
                    assertThat(actor).isNotEqualTo(pausers.remove(claim));
                    out.add(claim);
                }
                case "retracted" -> {
                    assertThat(actor).isNotEqualTo(pausers.remove(claim));
                    out.remove(claim);
                }
                default -> {}
            }
        }

        private void goesOut(int claim) {
            out.add(claim);
            authors(claim).clear();
            publications++;
        }

        private Set<UUID> authors(int claim) {
            return authors.computeIfAbsent(claim, none -> new HashSet<>());
        }
    }
}
