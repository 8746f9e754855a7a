package counterclaim.interchange.bundle;

import counterclaim.arguments.Argument;
import counterclaim.arguments.ArgumentParty;
import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.Citation;
import counterclaim.arguments.CitationState;
import counterclaim.arguments.Premise;
import counterclaim.claims.Appearance;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.claims.PartyState;
import counterclaim.claims.Statement;
import counterclaim.claims.StatementState;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.Term;
import counterclaim.dossiers.Withdrawn;
import counterclaim.sources.Snapshot;
import counterclaim.sources.SourceState;
import counterclaim.sources.SourceUse;
import counterclaim.web.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

/** One export under way: rows of the database to rows of the bundle. */
final class Exporting {

    private final Dossier dossier;
    private final Map<UUID, String> ids = new HashMap<>();
    private final List<Question> questions;
    private final List<SourceUse> sources;
    private final List<Claim> claims;
    private final List<Argument> arguments;
    private final Map<UUID, List<Citation>> citations;
    private final Map<UUID, List<Premise>> premises;
    private final Map<UUID, List<ArgumentParty>> speakers;

    Exporting(Dossier dossier) {
        this.dossier = dossier;
        questions = Question.list("dossier = ?1 and acceptance = ?2 order by number", dossier, Acceptance.ACCEPTED);
        sources = SourceUse.of(dossier);
        claims = Claim.of(dossier);
        arguments = Argument.of(dossier);
        citations = Citation.of(dossier).stream().collect(groupingBy(citation -> citation.argument.id));
        premises = Premise.of(dossier).stream().collect(groupingBy(premise -> premise.argument.id));
        speakers = ArgumentParty.of(dossier).stream().collect(groupingBy(speaker -> speaker.argument.id));
        questions.forEach(question -> ids.put(question.id, "Q" + question.number));
        sources.forEach(use -> ids.put(use.source.id, use.key()));
        claims.forEach(claim -> ids.put(claim.id, claim.key()));
        arguments.forEach(argument -> ids.put(argument.id, argument.key()));
        citations.values().forEach(row -> row.forEach(citation -> ids.put(citation.id, citation.key())));
    }

    Bundle bundle() {
        return new Bundle(
                Bundle.FORMAT,
                dossier.state(),
                questions.stream().map(Question::state).toList(),
                parties(),
                sources.stream().map(this::source).toList(),
                Snapshot.of(dossier).stream().map(this::snapshot).toList(),
                claims.stream().map(Claim::state).toList(),
                Statement.of(dossier).stream().map(this::statement).toList(),
                arguments.stream().map(this::argument).toList(),
                Event.of(dossier).stream().map(this::event).toList(),
                Term.of(dossier).stream().map(Exporting::term).toList(),
                VerdictElsewhere.of(dossier).stream().map(this::verdict).toList(),
                Withdrawn.of(dossier).stream().map(this::withdrawn).toList(),
                next());
    }

    // What a speaker is part of may have no place in this dossier.
    private List<PartyState> parties() {
        var parties = Appearance.in(dossier);
        var slugs = parties.stream().map(party -> party.slug).collect(toSet());
        return parties.stream()
                .map(Party::state)
                .map(party -> slugs.contains(party.partOf()) ? party : party.alone())
                .toList();
    }

    private SourceState source(SourceUse use) {
        var via = use.source.via;
        return use.source.state(use.key(), via == null ? null : ids.get(via.id));
    }

    private Bundle.Snapshot snapshot(Snapshot row) {
        return new Bundle.Snapshot(ids.get(row.source.id), row.sha256, row.capturedAt.toString(), row.text);
    }

    private StatementState statement(Statement row) {
        return row.state(ids.get(row.sourceId));
    }

    private ArgumentState argument(Argument row) {
        return row.state(
                ids.get(row.targetId),
                speakers.getOrDefault(row.id, List.of()).stream()
                        .map(speaker -> speaker.party.slug)
                        .toList(),
                premises.getOrDefault(row.id, List.of()),
                citations.getOrDefault(row.id, List.of()).stream()
                        .map(this::citation)
                        .toList());
    }

    private CitationState citation(Citation row) {
        return row.state(ids.get(row.source.id));
    }

    private EventState event(Event row) {
        return row.state(ids.get(row.sourceId));
    }

    private static Bundle.Term term(Term row) {
        return new Bundle.Term(row.word, row.usage, row.why);
    }

    private Bundle.Verdict verdict(VerdictElsewhere row) {
        return new Bundle.Verdict(
                row.claim.key(), Vocabulary.word(row.word), row.publishedBy, row.published, row.text, row.url);
    }

    private Bundle.Withdrawn withdrawn(Withdrawn row) {
        var list = Ids.NUMBERED.values().stream()
                .filter(kind -> kind.next().equals(Vocabulary.word(row.was.kind())))
                .findFirst()
                .orElseThrow();
        return new Bundle.Withdrawn(list.letters() + row.was.number(), row.reason);
    }

    private Bundle.Next next() {
        return new Bundle.Next(
                dossier.nextQuestion,
                dossier.nextClaim,
                dossier.nextStatement,
                dossier.nextArgument,
                dossier.nextSource,
                dossier.nextEvent);
    }
}
