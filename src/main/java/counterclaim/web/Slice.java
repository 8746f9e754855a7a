package counterclaim.web;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One page of a long list, and where its neighbours are.
 *
 * @param number of this page, counted from 1
 * @param size the most items a page has
 * @param total of all pages
 */
public record Slice<T>(List<T> items, int number, int size, int total) {

    /** Items on a page of a list, unless the list says otherwise. */
    public static final int SIZE = 50;

    /** At most two queries: how many there are, and those of the page. A number past the end means the last page. */
    public static <T> Slice<T> of(PanacheQuery<T> query, int asked) {
        return of(query, asked, SIZE);
    }

    public static <T> Slice<T> of(PanacheQuery<T> query, int asked, int size) {
        if (asked <= 1) {
            var first = query.range(0, size).list();
            // One more than fits was asked for: if it is not there, they are counted already.
            if (first.size() <= size) return new Slice<>(first, 1, size, first.size());
            return new Slice<>(first.subList(0, size), 1, size, Math.toIntExact(query.count()));
        }
        var total = Math.toIntExact(query.count());
        var number = within(asked, size, total);
        return new Slice<>(query.page(Page.of(number - 1, size)).list(), number, size, total);
    }

    /**
     * Of something counted already.
     *
     * @param rows gives the items from an index, at most so many
     */
    public static <T> Slice<T> of(int total, int asked, BiFunction<Integer, Integer, List<T>> rows) {
        var number = within(asked, SIZE, total);
        return new Slice<>(rows.apply((number - 1) * SIZE, SIZE), number, SIZE, total);
    }

    /** Of a list that is at hand as a whole. */
    public static <T> Slice<T> of(List<T> all, int asked, int size) {
        var number = within(asked, size, all.size());
        var from = (number - 1) * size;
        return new Slice<>(all.subList(from, Math.min(all.size(), from + size)), number, size, all.size());
    }

    private static int within(int asked, int size, int total) {
        return Math.max(1, Math.min(asked, (total + size - 1) / size));
    }

    /** The same page, each item made into something else. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), number, size, total);
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Of the first item on this page, counted from 1. */
    public int first() {
        return total == 0 ? 0 : (number - 1) * size + 1;
    }

    public int last() {
        return first() + items.size() - (total == 0 ? 0 : 1);
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number >= pages();
    }
}
