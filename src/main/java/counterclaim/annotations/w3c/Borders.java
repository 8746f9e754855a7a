package counterclaim.annotations.w3c;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Behind which note a page begins, for who goes from page to page: so the next one costs as much as the first. A page
 * whose border is not known, or was before something came or went, is counted off instead.
 */
@ApplicationScoped
class Borders {

    /** @param only the workspace of a token, or null; {@code sought} likewise what was looked for */
    record Border(UUID viewer, UUID only, String sought, long total, int page) {}

    private static final int MOST = 10_000;

    private final Map<Border, UUID> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Border, UUID> eldest) {
            return size() > MOST;
        }
    };

    /** @return null if it is not known */
    synchronized UUID at(Border border) {
        return known.get(border);
    }

    synchronized void remember(Border border, UUID note) {
        known.put(border, note);
    }
}
