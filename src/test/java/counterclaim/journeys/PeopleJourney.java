package counterclaim.journeys;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever runs the house lets people in, gives them a new password, shuts them out and lets them vanish. */
class PeopleJourney {

    private static final String PASSWORD = "seven quiet kettles sing";
    private static final String NEXT = "nine loud trumpets wait";
    private static final Pattern LINK = Pattern.compile("/welcome\\?token=([A-Za-z0-9_-]+)");

    @Test
    void theFirstOwnerComesInByTheLinkInTheLogAndRunsTheHouseByCommands() throws Exception {
        try (var house = Program.inAnEmptyFolder().start()) {
            assertThat(Jsoup.parse(house.get("/sign-in").body()).select("code"))
                    .as("a password that everybody knows")
                    .isEmpty();
            var token = token(house);
            assertThat(comesIn(house, token).statusCode()).isEqualTo(303);
            assertThat(comesIn(house, token).statusCode()).as("a second time").isEqualTo(404);
            var owner = Scribe.signIn(house, "first.owner", PASSWORD);
            var opened = owner.posts(
                    house,
                    "/workspaces/night-desk/dossiers",
                    Map.of("token", UUID.randomUUID().toString(), "title", "The first", "visibility", "public"));
            assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
            assertThat(house.get("/dossiers/the-first").statusCode()).isEqualTo(200);

            house.stop();
            var link = house.run("new-password", "first.owner").out().strip();
            house.start();
            assertThat(house.log()).doesNotContain("/welcome?token=");
            assertThat(owner.reads(house, "/account").statusCode())
                    .as("before the link is used")
                    .isEqualTo(200);
            var set = Scribe.anonymously(
                    house,
                    "/new-password",
                    Map.of("token", link.replaceFirst(".*token=", ""), "password", NEXT, "password-again", NEXT));
            assertThat(set.statusCode()).isEqualTo(303);
            assertThat(owner.reads(house, "/account").statusCode())
                    .as("a session of before")
                    .isEqualTo(303);
            var again = Scribe.signIn(house, "first.owner", NEXT);
            assertThat(text(again, house, "/account")).contains("your password was set anew");
            assertThat(text(again, house, "/workspaces/night-desk/audit")).contains("has a new password by a link");

            house.stop();
            assertThat(house.run("disable", "first.owner").exitCode()).isZero();
            house.start();
            assertThat(again.reads(house, "/account").statusCode())
                    .as("once disabled")
                    .isEqualTo(303);
            house.stop();
            var refused = house.run("erase", "first.owner", "--for-good");
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("Nobody else owns night-desk.");
            assertThat(house.run("verify-history").exitCode()).isZero();
        }
    }

    @Test
    void aHouseOfTheDemonstrationIsNotServedWithoutSayingSo() {
        var demonstration = Program.inAnEmptyFolder().withDemonstration().start();
        demonstration.stop();
        var refused = Program.in(demonstration.folder()).run();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains("people of the demonstration, whose password everybody knows");
    }

    @Test
    void aWorkspaceThatAnImportMadeGetsAnOwner() throws Exception {
        try (var house = Program.inAnEmptyFolder().start()) {
            comesIn(house, token(house));
            house.stop();
            var bundle = Path.of("src/test/resources/journeys/empty.yaml").toAbsolutePath();
            assertThat(house.run("import", bundle, "--workspace", "second").exitCode())
                    .isZero();
            assertThat(house.run("make-owner", "second", "first.owner").exitCode())
                    .isZero();
            assertThat(house.run("make-owner", "second", "first.owner").exitCode())
                    .isEqualTo(1);
            house.start();
            var owner = Scribe.signIn(house, "first.owner", PASSWORD);
            assertThat(owner.reads(house, "/workspaces/second/members").statusCode())
                    .isEqualTo(200);
        }
    }

    private static String token(Program house) {
        var found = LINK.matcher(house.log());
        assertThat(found.find()).as(house.log()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> comesIn(Program house, String token) throws IOException, InterruptedException {
        return Scribe.anonymously(
                house,
                "/welcome",
                Map.of(
                        "token",
                        token,
                        "workspace",
                        "Night desk",
                        "byline",
                        "Astrid Moe",
                        "name",
                        "first.owner",
                        "password",
                        PASSWORD,
                        "password-again",
                        PASSWORD));
    }

    private static String text(Scribe who, Program house, String address) throws IOException, InterruptedException {
        return Jsoup.parse(who.reads(house, address).body()).select("main").text();
    }
}
