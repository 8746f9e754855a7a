package counterclaim.journeys;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The markup of pages about notes: that of forms, and what words, passages, keys and figures need beside it. */
final class NoteMarkup {

    /** What Markdown is shown with, the numbers at a passage, and the keys of moderators. */
    private static final String OURS =
            ".marked em, .marked strong, .marked pre, .wording sup[data-not], dl.facts kbd, ol#choose";

    private static final String FIGURES = "table.grid, .grid thead, .grid tbody, .grid tr, .grid th, .grid td";
    private static final String SCRIPT = "script[src=/js/moderation.js]";
    private static final String LINK = ".marked a[rel=noopener nofollow ugc]";

    private NoteMarkup() {}

    /** What is not ours in a page about notes. */
    static List<String> foreignIn(Document page) {
        var rest = page.clone();
        rest.select(SCRIPT).stream().filter(script -> script.data().isEmpty()).forEach(Element::remove);
        rest.select(OURS).tagName("span").removeAttr("hidden");
        rest.select(FIGURES).tagName("span").removeAttr("scope");
        rest.select("input[name=claim]").removeAttr("required").removeAttr("pattern");
        // Where people link to the web, they do.
        rest.select(LINK).stream()
                .filter(link -> link.attr("href").matches("(?i)https?://.*"))
                .forEach(link -> link.attr("href", "#"));
        return FormMarkup.foreignIn(rest);
    }
}
