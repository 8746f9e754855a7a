package counterclaim;

import counterclaim.interchange.bundle.LongBundle;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every list of a dossier, whatever it lists. The test of each list says how its own looks. */
public abstract class DossierList {

    /** As many of each kind of thing does the long dossier have. */
    protected static final int MANY = 120;

    private static final int ON_A_PAGE = 50;

    @Inject
    protected World world;

    private final String room;
    private final String rows;
    private final String filter;
    private final List<String> all;

    /**
     * @param room the last part of its address
     * @param rows selects what it lists, each with an id
     * @param filter a query that a hundred and twenty things of the long dossier fit
     * @param all the ids of what it lists of the long dossier, in its order
     */
    protected DossierList(String room, String rows, String filter, List<String> all) {
        this.room = room;
        this.rows = rows;
        this.filter = filter;
        this.all = all;
    }

    /** The names of things that are numbered from one. */
    protected static List<String> numbered(int last, IntFunction<String> name) {
        return IntStream.rangeClosed(1, last).mapToObj(name).toList();
    }

    protected final List<String> shown(Document page) {
        return Pages.ids(List.of(page), rows);
    }

    @BeforeEach
    void aLongDossier() {
        world.holds(LongBundle.of("long-lists", "public", MANY));
    }

    @Test
    void aLongListIsWholeOverItsPages() {
        var pages = Pages.from(list("long-lists"));
        assertThat(Pages.ids(pages, rows)).containsExactlyElementsOf(all);
        assertThat(pages)
                .hasSize(lastPage())
                .allSatisfy(page -> assertThat(page.select("#list").text()).startsWith(all.size() + " "));
    }

    @Test
    void theLinksToOtherPagesKeepTheFilter() {
        var whole = list("long-lists");
        var second = Pages.at(whole + "?" + filter + "&page=2");
        assertThat(second.select("a[rel=prev]").attr("href"))
                .startsWith(whole + "?")
                .contains(filter.split("&"))
                .doesNotContain("page=");
        var next = second.select("a[rel=next]").attr("href");
        assertThat(next).startsWith(whole + "?").contains(filter.split("&")).endsWith("page=3");
        var third = Pages.at(next);
        assertThat(shown(third)).hasSize(MANY - 2 * ON_A_PAGE);
        assertThat(third.select("a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "2147483647"})
    void aPageAfterTheLastIsTheLast(String number) {
        assertPage(lastPage(), number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void aPageBeforeTheFirstIsTheFirst(String number) {
        assertPage(1, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "members"})
    void whatIsNotOpenToEveryoneIsTheSamePageAsWhatDoesNotExist(String visibility) {
        world.holds(LongBundle.of("closed-" + visibility, visibility, 2));
        assertThat(Pages.refused(list("closed-" + visibility))).isEqualTo(Pages.refused(list("no-such-dossier")));
    }

    private void assertPage(int expected, String asked) {
        var page = Pages.at(list("long-lists") + "?page=" + asked);
        assertThat(page.select("nav.pages").text()).contains("Page " + expected + " of " + lastPage());
        assertThat(shown(page)).startsWith(all.get((expected - 1) * ON_A_PAGE));
    }

    private int lastPage() {
        return (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
    }

    private String list(String slug) {
        return "/dossiers/" + slug + "/" + room;
    }
}
