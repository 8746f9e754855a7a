package counterclaim.search;

import java.util.List;

/**
 * One way to narrow a search down, and how much would be left.
 *
 * @param filter its name in the address
 */
record Facet(String filter, List<Value> values) {

    /** With more values than these nobody chooses any more. */
    static final int MOST = 12;

    /**
     * @param label what people read; in some filters somebody's text
     * @param link narrows down to it, or takes that back
     */
    public record Value(String label, long count, boolean chosen, String link) {}
}
