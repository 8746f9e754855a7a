package counterclaim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is measured: a new page or form is a line here. */
final class Targets {

    /** As many dossiers take turns, at every scale, so that no page is always the same rows. */
    private static final int TURNS = 10;
    /** Of each dossier that nobody posts to, as many posts are the limit. */
    private static final int SAMPLES = 4;
    /** Without a facet, and with one; {@code %s} is the slug of a dossier. */
    private static final List<String> FACETS = List.of("", "&dossier=%s", "&kind=claim");

    private Targets() {}

    static List<Target> of(SyntheticDossier first, int dossiers, Owner owner, StoredNotes notes) {
        var turns = IntStream.range(0, TURNS)
                .map(turn -> turn * dossiers / TURNS)
                .boxed()
                .toList();
        var slugs = turns.stream().map(turn -> Names.in(turn, first.slug())).toList();
        var house = List.of(
                Target.pages("dossier", each(slugs, "/dossiers/%s")),
                Target.pages("claim", each(slugs, "/dossiers/%s/claims/1")),
                Target.pages("search", searches(first, turns, slugs)),
                Target.pages("bundle", each(slugs, "/api/v1/dossiers/%s")),
                rebuttals(first, slugs, owner),
                Target.forms("sign-in", turn -> Owner.signsIn(), List.of(Owner::signsIn)),
                Target.gets("queue", List.of(owner.page("/moderation/" + notes.workspace()))));
        return Stream.of(house, new NoteTargets(notes).all())
                .flatMap(List::stream)
                .toList();
    }

    // Posts go to every second dossier, from the second on: at scale 50 none of them is one of scale 1. The limit has
    // the others, which got only the few posts that show whether posting works.
    private static Target rebuttals(SyntheticDossier first, List<String> slugs, Owner owner) {
        var posted = new Rebuttals(owner, half(slugs, 1), first);
        var repeated = new Rebuttals(owner, half(slugs, 0), first);
        return Target.forms("rebuttal", posted::nth, repeated.samples(SAMPLES));
    }

    private static List<String> half(List<String> slugs, int from) {
        return IntStream.iterate(from, turn -> turn < slugs.size(), turn -> turn + 2)
                .mapToObj(slugs::get)
                .toList();
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
