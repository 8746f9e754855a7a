package counterclaim.search;

import counterclaim.arguments.ArgumentMessages;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.web.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** Counts what was found by everything it can be narrowed down to: three queries for names, none for the counting. */
final class Facets {

    /** How a value stands in the address, and how people read it. */
    private record Name(String inAddress, String label) {}

    private final Inquiry inquiry;
    private final List<Match> matches;

    private Facets(Inquiry inquiry, List<Match> matches) {
        this.inquiry = inquiry;
        this.matches = matches;
    }

    /** A filter that would leave everything is none, unless it was chosen: then it can be taken back. */
    static List<Facet> of(Inquiry inquiry, List<Match> matches) {
        return new Facets(inquiry, matches)
                .all()
                .filter(facet -> facet.values().size() > 1 || inquiry.narrowed().containsKey(facet.filter()))
                .toList();
    }

    private Stream<Facet> all() {
        var say = Messages.of(SearchMessages.class);
        return Stream.of(
                facet(
                        Inquiry.KIND,
                        match -> Stream.of(match.kind()),
                        kinds -> named(kinds, kind -> new Name(kind.word(), say.kinds(kind)))),
                facet(
                        Inquiry.STANDING,
                        match -> Stream.ofNullable(match.standing()),
                        words -> named(words, Facets::standing)),
                facet(Inquiry.DOSSIER, match -> Stream.of(match.dossier()), Facets::dossiers),
                facet(Inquiry.QUESTION, match -> Stream.ofNullable(match.question()), Facets::questions),
                facet(Inquiry.SPEAKER, match -> match.speakers().stream(), Facets::speakers));
    }

    private <K> Facet facet(String filter, Function<Match, Stream<K>> by, Function<Collection<K>, Map<K, Name>> names) {
        // Questions have their numbers in a dossier.
        if (filter.equals(Inquiry.QUESTION) && inquiry.dossier().isEmpty()) return new Facet(filter, List.of());
        var most = matches.stream().flatMap(by).collect(groupingBy(identity(), counting())).entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(Facet.MOST)
                .toList();
        var named = most.isEmpty()
                ? Map.<K, Name>of()
                : names.apply(most.stream().map(Map.Entry::getKey).toList());
        var chosen = inquiry.narrowed().get(filter);
        return new Facet(
                filter,
                most.stream()
                        .map(entry -> value(filter, named.get(entry.getKey()), entry.getValue(), chosen))
                        .filter(value -> value.chosen() || chosen == null)
                        .toList());
    }

    private Facet.Value value(String filter, Name name, long count, String chosen) {
        var isChosen = name.inAddress.equals(chosen);
        return new Facet.Value(
                name.label, count, isChosen, isChosen ? inquiry.without(filter) : inquiry.with(filter, name.inAddress));
    }

    private static <K> Map<K, Name> named(Collection<K> keys, Function<K, Name> name) {
        return keys.stream().collect(toMap(identity(), name));
    }

    private static Name standing(Word word) {
        var say = Messages.of(ArgumentMessages.class);
        var label = switch (word) {
            case FOR -> say.standsFor();
            case AGAINST -> say.standsAgainst();
            case CONTESTED -> say.contested();
            case OPEN -> say.open();
            case NOT_ARGUED -> say.notArgued();
        };
        return new Name(word.name().toLowerCase(Locale.ROOT), label);
    }

    private static Map<UUID, Name> dossiers(Collection<UUID> ids) {
        return Dossier.<Dossier>list("id in ?1", ids).stream()
                .collect(toMap(dossier -> dossier.id, dossier -> new Name(dossier.slug, dossier.title)));
    }

    private static Map<UUID, Name> questions(Collection<UUID> ids) {
        return Question.<Question>list("id in ?1", ids).stream()
                .collect(toMap(
                        question -> question.id, question -> new Name(String.valueOf(question.number), question.text)));
    }

    private static Map<UUID, Name> speakers(Collection<UUID> ids) {
        return Party.<Party>list("id in ?1", ids).stream()
                .collect(toMap(party -> party.id, party -> new Name(party.id.toString(), party.name)));
    }
}
