package counterclaim.search;

import counterclaim.arguments.Citation;
import counterclaim.web.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;

/**
 * One page of what was found.
 *
 * @param tooMany whether there is more than was counted
 * @param meant what may have been meant, when nothing was found; or null
 */
record Finds(Slice<Found> slice, boolean tooMany, List<Facet> facets, Meant meant) {

    static final int SIZE = 20;

    /** Other words, and the search for them. */
    public record Meant(String text, String link) {}

    static Finds of(Inquiry inquiry, List<Match> matches, int page) {
        var counted = matches.subList(0, Math.min(matches.size(), Matches.MOST));
        var shown = Slice.of(counted, page, SIZE);
        var entries = Entry.of(shown.items().stream().map(Match::id).toList());
        var citations = citations(entries.values().stream().map(Entry.Standing::entry));
        var slice = shown.map(match -> {
            var found = entries.get(match.id());
            return Found.of(found, citations.getOrDefault(match.id(), List.of()), inquiry.asked());
        });
        return new Finds(slice, matches.size() > Matches.MOST, Facets.of(inquiry, counted), null);
    }

    static Finds none(Meant meant) {
        return new Finds(Slice.of(List.<Found>of(), 1, SIZE), false, List.of(), meant);
    }

    public int total() {
        return (int) slice.total();
    }

    // A reason is found by the passages it cites, too.
    private static Map<UUID, List<Citation>> citations(Stream<Entry> entries) {
        var arguments =
                entries.map(entry -> entry.argument).filter(Objects::nonNull).toList();
        if (arguments.isEmpty()) return Map.of();
        return Citation.<Citation>list("argument in ?1 order by position", arguments).stream()
                .collect(groupingBy(citation -> citation.argument.id));
    }
}
