package counterclaim.web;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.accounts.AccountMessages;
import counterclaim.annotations.AnnotationMessages;
import counterclaim.annotations.HoldMessages;
import counterclaim.annotations.exports.ExportMessages;
import counterclaim.api.ApiMessages;
import counterclaim.arguments.ArgumentFormMessages;
import counterclaim.arguments.ArgumentMessages;
import counterclaim.claims.ClaimFormMessages;
import counterclaim.claims.ClaimMessages;
import counterclaim.claims.Party;
import counterclaim.desk.DeskMessages;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.DossierMessages;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.moderation.AppealMessages;
import counterclaim.moderation.FlagMessages;
import counterclaim.moderation.LogMessages;
import counterclaim.moderation.ModerationMessages;
import counterclaim.moderation.ModerationSettingMessages;
import counterclaim.moderation.PersonMessages;
import counterclaim.notifications.NoticeMessages;
import counterclaim.reviews.CoverageMessages;
import counterclaim.reviews.ReportMessages;
import counterclaim.reviews.ReviewMessages;
import counterclaim.reviews.ReviewSettingMessages;
import counterclaim.search.SearchMessages;
import counterclaim.sources.SourceFormMessages;
import counterclaim.sources.SourceMessages;
import counterclaim.sources.SourceUse;
import counterclaim.workspaces.TokenMessages;
import counterclaim.workspaces.WorkspaceMessages;
import counterclaim.workspaces.jobs.JobMessages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A language in which every letter of ours is accented: what comes out plain escaped the message bundles. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class PseudoLocaleTest {

    private static final List<Class<?>> BUNDLES = List.of(
            WebMessages.class,
            AccountMessages.class,
            WorkspaceMessages.class,
            TokenMessages.class,
            DossierMessages.class,
            SourceMessages.class,
            SourceFormMessages.class,
            ClaimMessages.class,
            ArgumentMessages.class,
            ArgumentFormMessages.class,
            ClaimFormMessages.class,
            DossierFormMessages.class,
            ReviewMessages.class,
            ReviewSettingMessages.class,
            ReportMessages.class,
            CoverageMessages.class,
            HoldMessages.class,
            ModerationMessages.class,
            ModerationSettingMessages.class,
            FlagMessages.class,
            AppealMessages.class,
            PersonMessages.class,
            LogMessages.class,
            SearchMessages.class,
            NoticeMessages.class,
            DeskMessages.class,
            ApiMessages.class,
            AnnotationMessages.class,
            ExportMessages.class,
            JobMessages.class);

    @Inject
    World world;

    /** With {@code -Dpseudo.write=true} it writes them anew. */
    @Test
    void thePseudoLocaleFollowsTheMessages() throws IOException {
        for (Map.Entry<String, String> file : PseudoLocale.filesOf(BUNDLES).entrySet()) {
            var path = Path.of("src/test/resources/messages", file.getKey());
            if (Boolean.getBoolean("pseudo.write")) Files.writeString(path, file.getValue());
            assertThat(path).as("run with -Dpseudo.write=true").hasContent(file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/claims/1",
                "/claims/2",
                "?q=слово",
                "?q=ничего",
                "/timeline",
                "/timeline?question=99",
                "/events",
                "/events?q=ничего&from=вчера",
                "/speakers",
                "/speakers?q=ничего",
                "/sources",
                "/sources?q=ничего",
                "/unanswered",
                "/unanswered?q=ничего",
                "/annotations/exports",
                "/terms",
                "/history",
                "/history?subject=claim",
                "/search",
                "/search?q=слово&dossier=pseudo",
                "/search?q=ничего",
                "party",
                "source",
                "/claims/77",
                "/report?about=/dossiers/pseudo/claims/1",
                "/api"
            })
    void noWordOfOursIsWrittenIntoAPagePastTheMessages(String page) {
        world.holds(SizedBundle.of("pseudo", "Слово", 2, 4));
        var html = given().header("Accept-Language", "en-XA").get(address(page)).asString();
        var document = Jsoup.parse(html);
        assertThat(document.select("html").attr("lang")).isEqualTo("en-XA");
        // Data of other dossiers, what is code and not language, and moments, which follow the locale's own data.
        document.select("[lang=en], code, time, .no, article.worked, ul.dossiers, script")
                .remove();
        assertThat(plainWords(document)).as("plain words on %s", page).isEmpty();
    }

    private static List<String> plainWords(Element document) {
        var plain = new ArrayList<String>();
        for (var element : document.getAllElements()) {
            keep(element.ownText(), plain);
            for (var name : List.of("aria-label", "title", "placeholder", "alt", "data-label", "data-label-dark"))
                keep(element.attr(name), plain);
        }
        return plain;
    }

    private static void keep(String text, List<String> plain) {
        // Keys, slugs and addresses are the same in every language.
        var words = text.replaceAll(
                "\\b(ST|C|A|S|E|Q)\\d+\\b|https?://\\S+|example\\.org|\\bpseudo\\b|\\bru\\b|\\b[B]\\b", "");
        if (words.matches("(?s).*[A-Za-z].*")) plain.add(text);
    }

    private static String address(String page) {
        return QuarkusTransaction.requiringNew().call(() -> switch (page) {
            case "/", "/api", "/search", "/search?q=слово&dossier=pseudo", "/search?q=ничего" -> page;
            case "party" ->
                "/parties/" + Party.<Party>find("slug", "pseudo-office").firstResult().id;
            case "source" ->
                "/sources/"
                        + SourceUse.<SourceUse>find("dossier.slug = ?1 and number = 1", "pseudo")
                                .firstResult()
                                .source
                                .id;
            default -> "/dossiers/pseudo" + page;
        });
    }
}
