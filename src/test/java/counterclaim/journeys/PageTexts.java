package counterclaim.journeys;

import counterclaim.web.Shown;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What people read on a page, to the letter. */
final class PageTexts {

    private PageTexts() {}

    static List<String> of(Element part, String selector) {
        return part.select(selector).stream()
                .map(element -> element.wholeText())
                .toList();
    }

    /** What changed texts were before: what was put in is left out. */
    static List<String> before(Document page, String selector) {
        return without("ins", page, selector);
    }

    /** What changed texts are now: what was taken out is left out. */
    static List<String> after(Document page, String selector) {
        return without("del", page, selector);
    }

    private static List<String> without(String change, Document page, String selector) {
        var rest = page.clone();
        rest.select(".spoken, " + change).remove();
        return of(rest, selector);
    }

    /** Texts with characters that nobody sees and no mark on them; a field shows what is in it as it is. */
    static List<String> hidingSomething(Document page) {
        return page.body().select(":not(textarea, option, script, .unseen)").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::getWholeText)
                .filter(Shown::hides)
                .toList();
    }
}
