package counterclaim;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Reads pages as somebody does who follows links: one, or a whole list from page to page. */
public final class Pages {

    private static final int MOST = 100;

    private Pages() {}

    /** The page, which must be there. */
    public static Document at(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** All of a list: the page, and those that its link to the next leads to. */
    public static List<Document> from(String address) {
        var pages = new ArrayList<Document>();
        for (var next = address; !next.isEmpty(); ) {
            assertThat(pages).as("pages of %s", address).hasSizeLessThan(MOST);
            var page = at(next);
            pages.add(page);
            next = page.select("nav.pages a[rel=next]").attr("href");
        }
        return pages;
    }

    /** The ids of what a list shows, in its order, over all its pages. */
    public static List<String> ids(List<Document> pages, String items) {
        return pages.stream()
                .flatMap(page -> page.select(items).stream())
                .map(item -> item.id())
                .toList();
    }

    /** What somebody gets who may not see it; without what is never the same. */
    public static String refused(String address) {
        return alike(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(404)
                .extract()
                .asString());
    }

    /** A refusal without its reference, and without the address that was asked for, to which signing in leads back. */
    public static String alike(String page) {
        return page.replaceAll("(<code class=\"reference\">)[^<]*", "$1").replaceAll("(\\?return=)[^\"]*", "$1");
    }
}
