package counterclaim.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The markup our templates use; whatever else stands in a page came out of somebody's text. */
final class Markup {

    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "link",
            "script",
            "body",
            "header",
            "main",
            "footer",
            "nav",
            "aside",
            "article",
            "section",
            "div",
            "p",
            "span",
            "a",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "b",
            "small",
            "bdi",
            "q",
            "blockquote",
            "code",
            "ins",
            "del",
            "time",
            "details",
            "summary",
            "form",
            "label",
            "input",
            "select",
            "option",
            "mark",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "g",
            "rect",
            "path",
            "line",
            "text",
            "tspan",
            "button");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "dir",
            "class",
            "id",
            "title",
            "href",
            "src",
            "rel",
            "type",
            "defer",
            "charset",
            "name",
            "content",
            "role",
            "tabindex",
            "datetime",
            "for",
            "value",
            "maxlength",
            "action",
            "method",
            "size",
            "selected",
            "property",
            "media",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "d",
            "dx",
            "dy",
            "width",
            "height",
            "viewBox",
            "viewbox",
            "transform",
            "rx",
            "direction");
    private static final Set<String> SCRIPTS =
            Set.of("/js/theme.js", "/js/annotations.js", "/webjars/htmx.org/2.0.10/dist/htmx.min.js");
    private static final String OUR_ADDRESS = "(/|#|https://example\\.org/|http://127\\.0\\.0\\.1:[0-9]+/).*";
    private static final String OUR_ATTRIBUTE = "(aria|hx|data)-[a-z-]+";

    private Markup() {}

    /** What is not ours in a page. */
    static List<String> foreignIn(Document page) {
        var foreign = new ArrayList<String>();
        page.nodeStream().filter(Comment.class::isInstance).map(Node::outerHtml).forEach(foreign::add);
        for (var element : page.getAllElements()) {
            if (!isOurs(element)) foreign.add(element.outerHtml());
            for (var attribute : element.attributes()) if (!isOurs(attribute)) foreign.add(attribute.html());
        }
        return foreign;
    }

    private static boolean isOurs(Element element) {
        if (!element.normalName().equals("script")) return ELEMENTS.contains(element.tagName());
        return SCRIPTS.contains(element.attr("src")) && element.data().isEmpty()
                || element.attr("type").equals("application/ld+json") && !element.hasAttr("src");
    }

    private static boolean isOurs(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "href", "src", "action" -> attribute.getValue().matches(OUR_ADDRESS);
            default ->
                ATTRIBUTES.contains(attribute.getKey()) || attribute.getKey().matches(OUR_ATTRIBUTE);
        };
    }
}
