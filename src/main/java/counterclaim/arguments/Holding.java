package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Speaker;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.Question;
import counterclaim.sources.EventInDossier;
import counterclaim.sources.SourceUse;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rests on what: so that nothing goes on which something else stands, and what is needed comes along. */
final class Holding {

    private Holding() {}

    /** What people call something accepted that rests on this and does not go with it. */
    static Optional<String> heldBy(Contribution thing) {
        if (thing instanceof Claim claim) return premiseOf(claim);
        if (thing instanceof Question question) return claimOf(question);
        if (thing instanceof SourceUse use) return userOf(use);
        return thing instanceof Speaker speaker ? wordsOf(speaker) : Optional.empty();
    }

    /**
     * What people call something that these hang on or argue from, that does not count and is none of them: without it
     * nor can they.
     */
    static Optional<String> lacking(Collection<Contribution> things) {
        var ids = things.stream().map(Contribution::id).collect(Collectors.toSet());
        return things.stream()
                .flatMap(thing -> neededBy(thing).stream())
                .filter(needed -> !needed.counts() && !ids.contains(needed.id()))
                .findFirst()
                .map(Contribution::key);
    }

    private static List<Contribution> neededBy(Contribution thing) {
        if (thing instanceof Statement statement) return List.of(statement.claim);
        if (!(thing instanceof Argument argument)) return List.of();
        var needed = new ArrayList<Contribution>();
        needed.add(argument.claim);
        if (argument.targetArgumentId != null) needed.add(Argument.<Argument>findById(argument.targetArgumentId));
        if (argument.targetCitationId != null)
            needed.add(Citation.<Citation>findById(argument.targetCitationId).argument);
        Premise.of(argument).forEach(premise -> needed.add(premise.claim));
        return needed;
    }

    /** Everything that something accepted has to be able to rest on: its question, its speakers, its sources. */
    static List<Contribution> groundOf(Contribution thing) {
        var ground = new ArrayList<Contribution>();
        if (thing instanceof Claim claim) ground.add(claim.question);
        else if (thing instanceof SourceUse use && use.source.via != null)
            ground.addAll(SourceUse.of(use.dossier, List.of(use.source.via.id)).values());
        else if (thing instanceof EventInDossier event) ground.add(event.source());
        else if (thing instanceof Statement statement) {
            ground.add(Speaker.of(statement.dossier, statement.party));
            ground.addAll(
                    SourceUse.of(statement.dossier, List.of(statement.sourceId)).values());
        } else if (thing instanceof Argument argument) groundOf(argument, ground);
        return ground;
    }

    private static void groundOf(Argument argument, List<Contribution> ground) {
        for (var party : ArgumentParty.of(List.of(argument)).getOrDefault(argument.id, List.of()))
            ground.add(Speaker.of(argument.dossier, party));
        var sources = Citation.of(argument).stream()
                .map(citation -> citation.source.id)
                .toList();
        ground.addAll(SourceUse.of(argument.dossier, sources).values());
    }

    private static Optional<String> premiseOf(Claim claim) {
        return Argument.<Argument>find(
                        "from Argument a where a.acceptance = ACCEPTED and a.claim <> ?1 and exists"
                                + " (from Premise p where p.argument = a and p.claim = ?1) order by a.number",
                        claim)
                .firstResultOptional()
                .map(Argument::key);
    }

    private static Optional<String> claimOf(Question question) {
        return Claim.<Claim>find("question = ?1 and acceptance = ACCEPTED order by number", question)
                .firstResultOptional()
                .map(Claim::key);
    }

    private static Optional<String> userOf(SourceUse use) {
        var dossier = use.dossier;
        return first(
                () -> first(Statement.find(
                        "dossier = ?1 and sourceId = ?2 and acceptance = ACCEPTED order by number",
                        dossier,
                        use.source.id)),
                () -> first(Argument.find(
                        "from Argument a where a.dossier = ?1 and a.acceptance = ACCEPTED and exists"
                                + " (from Citation c where c.argument = a and c.source = ?2) order by a.number",
                        dossier,
                        use.source)),
                () -> Event.<Event>find(
                                "dossier = ?1 and sourceId = ?2 and acceptance = ACCEPTED order by number",
                                dossier,
                                use.source.id)
                        .firstResultOptional()
                        .map(Event::key),
                () -> first(SourceUse.find(
                        "from SourceUse u join fetch u.source s where u.dossier = ?1 and s.via = ?2"
                                + " and u.acceptance = ACCEPTED order by u.number",
                        dossier,
                        use.source)));
    }

    private static Optional<String> wordsOf(Speaker speaker) {
        Dossier dossier = speaker.dossier();
        return first(
                () -> first(Statement.find(
                        "dossier = ?1 and party = ?2 and acceptance = ACCEPTED order by number",
                        dossier,
                        speaker.party())),
                () -> first(Argument.find(
                        "from Argument a where a.dossier = ?1 and a.acceptance = ACCEPTED and exists"
                                + " (from ArgumentParty b where b.argument = a and b.party = ?2) order by a.number",
                        dossier,
                        speaker.party())));
    }

    private static Optional<String> first(PanacheQuery<? extends Contribution> query) {
        return query.firstResultOptional().map(Contribution::key);
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... asked) {
        return Stream.of(asked).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
