package counterclaim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is measured: a new page is a line here. */
final class Targets {

    /** As many dossiers take turns, at every scale, so that no page is always the same rows. */
    private static final int TURNS = 10;
    /** Without a facet, and with one; {@code %s} is the slug of a dossier. */
    private static final List<String> FACETS = List.of("", "&dossier=%s", "&kind=claim");

    private Targets() {}

    static List<Target> of(SyntheticDossier first, int dossiers) {
        var turns = IntStream.range(0, TURNS)
                .map(turn -> turn * dossiers / TURNS)
                .boxed()
                .toList();
        var slugs = turns.stream().map(turn -> Names.in(turn, first.slug())).toList();
        return List.of(
                new Target("dossier", each(slugs, "/dossiers/%s")),
                new Target("claim", each(slugs, "/dossiers/%s/claims/1")),
                new Target("search", searches(first, turns, slugs)),
                new Target("bundle", each(slugs, "/api/v1/dossiers/%s")));
    }

    private static List<String> each(List<String> slugs, String address) {
        return slugs.stream().map(address::formatted).toList();
    }

    private static List<String> searches(SyntheticDossier first, List<Integer> turns, List<String> slugs) {
        var words = first.words;
        var ranked = Stream.of(80, 150, 400, 1_000, 2_500, 3_900).map(words::ranked);
        var two = Stream.of(90, 200, 700).map(rank -> words.ranked(rank) + " " + words.ranked(3 * rank));
        var names = turns.stream().limit(3).map(turn -> Names.in(turn, first.names.name(5 + turn)));
        var asked = Stream.of(ranked, two, names).flatMap(query -> query).toList();
        var addresses = new ArrayList<String>();
        for (var facet : FACETS)
            for (var query : asked)
                addresses.add("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                        + facet.formatted(slugs.get(addresses.size() % TURNS)));
        return addresses;
    }
}
