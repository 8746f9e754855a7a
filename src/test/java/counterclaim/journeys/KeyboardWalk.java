package counterclaim.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** From the top of a page to its end with the Tab key. */
record KeyboardWalk(List<String> notReached, List<String> withoutVisibleFocus) {

    private static final String BEGIN = """
        () => {
          window.reached = new Set();
          window.withoutVisibleFocus = [];
          return document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']").length;
        }
        """;

    private static final String LOOK = """
        () => {
          const isFramed = drawn => drawn.stroke !== "none" && parseFloat(drawn.strokeWidth) >= 2;
          const it = document.activeElement;
          if (it === document.body) return;
          window.reached.add(it);
          const style = getComputedStyle(it), box = it.getBoundingClientRect();
          const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            || it instanceof SVGElement && isFramed(getComputedStyle(it.querySelector("rect")));
          const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
          if (!it.matches(":focus-visible") || !outlined || !inView)
            window.withoutVisibleFocus.push(it.outerHTML.slice(0, 120));
        }
        """;

    private static final String NOT_REACHED = """
        () => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
          .filter(it => it.checkVisibility() && !window.reached.has(it))
          .map(it => it.outerHTML.slice(0, 120))
        """;

    @SuppressWarnings("unchecked")
    static KeyboardWalk through(Page page) {
        var stops = (int) page.evaluate(BEGIN);
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            page.evaluate(LOOK);
        }
        return new KeyboardWalk(
                (List<String>) page.evaluate(NOT_REACHED), (List<String>) page.evaluate("window.withoutVisibleFocus"));
    }
}
