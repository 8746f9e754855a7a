package counterclaim.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The markup of pages on which people write: that of our other pages, and what forms need beside it. */
final class FormMarkup {

    private static final Set<String> ELEMENTS = Set.of("textarea", "fieldset", "legend", "datalist");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "textarea", Set.of("rows", "autofocus", "hidden"),
            "input", Set.of("list", "autocomplete", "autofocus", "checked"),
            "a", Set.of("target"),
            "form", Set.of("enctype"),
            "details", Set.of("open"),
            "div", Set.of("autofocus", "hidden"),
            "ol", Set.of("reversed"));
    private static final String SCRIPT = "script[src=/js/draft.js]";

    private FormMarkup() {}

    /** What is not ours in a page with forms. */
    static List<String> foreignIn(Document page) {
        var rest = page.clone();
        rest.select(SCRIPT).stream().filter(script -> script.data().isEmpty()).forEach(Element::remove);
        // Where a button leads is looked at as where its form leads.
        for (var button : rest.select("button[formaction]"))
            button.attr("action", button.attr("formaction")).removeAttr("formaction");
        for (var element : rest.getAllElements()) {
            ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).forEach(element::removeAttr);
            if (ELEMENTS.contains(element.normalName())) element.tagName("span");
        }
        return Markup.foreignIn(rest);
    }
}
