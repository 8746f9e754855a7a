package counterclaim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who writes in one dossier, by its forms.
 *
 * @param dossier its address
 */
public record Author(Person person, String dossier) {

    public static Author called(String name, String dossier) {
        return new Author(Person.called(name), dossier);
    }

    /** @return its address */
    public String claims(String text) {
        return claims(text, "event_property");
    }

    /** @return its address */
    public String claims(String text, String kind) {
        var page =
                person.does(dossier + "/claims", form("text", text, "question", "Q1", "kind", kind, "compared", "1"));
        return page.select("link[rel=canonical]").attr("href").replaceFirst("https?://[^/]+", "");
    }

    public Document says(String claim, String speaker, String quote, String source) {
        return says(claim, speaker, "institution", "2020-01-03", quote, source);
    }

    public Document says(String claim, String speaker, String kind, String on, String quote, String source) {
        return person.does(
                claim + "/statements",
                form(
                        "party", speaker,
                        "party-kind", kind,
                        "stance", "asserts",
                        "attribution", "named",
                        "on", on,
                        "quote", quote,
                        "source", source));
    }

    public Document argues(String claim, String direction, String text, String source) {
        return person.does(
                claim + "/arguments",
                form(
                        "direction", direction,
                        "text", text,
                        "source-1", source,
                        "reliability-1", "B",
                        "credibility-1", "2"));
    }

    public Document argues(String claim, String direction, String text) {
        return person.does(claim + "/arguments", form("direction", direction, "text", text));
    }

    public Document rewords(String claim, int version, String text, String reason) {
        return person.does(claim + "/revisions", wording(version, text, reason));
    }

    public static Map<String, Object> wording(int version, String text, String reason) {
        return form("version", version, "text", text, "question", "Q1", "kind", "event_property", "reason", reason);
    }

    /** Names and values in turn, with a token of its own. */
    public static Map<String, Object> form(Object... fields) {
        var form = new HashMap<String, Object>();
        form.put("token", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) form.put((String) fields[i], fields[i + 1]);
        return form;
    }

    /** What a page says was done. */
    public static List<String> said(Document page) {
        return page.select(".flash p").eachText();
    }

    /** Where an argument has its own acts, by a piece of its text on the page of its claim. */
    public String argument(Document page, String words) {
        var reason = page.select("[id~=A\\d+]:has(> .wording:contains(" + words + "))");
        assertThat(reason).as("reason with “%s”", words).isNotEmpty();
        return dossier + "/arguments/" + reason.first().id().substring(1);
    }
}
