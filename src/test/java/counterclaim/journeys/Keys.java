package counterclaim.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else; each key and each text typed into a field is counted as one. */
final class Keys {

    /** More than that nobody has the patience for. */
    private static final int MOST_TABS = 60;

    private static final int WAIT_MS = 20;
    private static final int MOST_WAITS = 500;

    private static final String IS_FOCUSED = "it => it === document.activeElement";
    private static final String IS_IN_A_FIELD = "() => document.activeElement.matches('input, textarea, select')";

    private final Page page;
    private int count;
    private int pages;

    Keys(Page page) {
        this.page = page;
        page.onDOMContentLoaded(loaded -> pages++);
    }

    int count() {
        return count;
    }

    /** How many pages there were. */
    int pages() {
        return pages;
    }

    void countAnew() {
        count = 0;
        pages = 1;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        count++;
        return this;
    }

    /** Where the caret is; a browser puts it into the field of a new page a moment after the page is there. */
    Keys type(String text) {
        page.waitForFunction(IS_IN_A_FIELD);
        page.keyboard().type(text);
        count++;
        return this;
    }

    /** Past what stands on every page. */
    Keys skip() {
        return press("Tab").press("Enter");
    }

    Keys tabTo(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(target.first().evaluate(IS_FOCUSED))) return this;
            press("Tab");
        }
        throw new AssertionError("not reached with the Tab key: " + target);
    }

    /** Enter, on a link, on a button or in a line of a form that leads to another page; that page is there when this returns. */
    Keys follow() {
        var before = pages;
        press("Enter");
        for (int i = 0; i < MOST_WAITS && pages == before; i++) page.waitForTimeout(WAIT_MS);
        if (pages == before) throw new AssertionError("Enter led nowhere from " + page.url());
        return this;
    }
}
