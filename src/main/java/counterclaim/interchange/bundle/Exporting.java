package counterclaim.interchange.bundle;

import counterclaim.arguments.Argument;
import counterclaim.arguments.ArgumentParty;
import counterclaim.arguments.Citation;
import counterclaim.arguments.Premise;
import counterclaim.claims.Appearance;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.claims.Statement;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.Term;
import counterclaim.dossiers.Withdrawn;
import counterclaim.sources.Snapshot;
import counterclaim.sources.SourceUse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;

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
        questions = Question.list("dossier = ?1 order by number", dossier);
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
                about(),
                questions.stream().map(this::question).toList(),
                Appearance.in(dossier).stream().map(Exporting::party).toList(),
                sources.stream().map(this::source).toList(),
                Snapshot.of(dossier).stream().map(this::snapshot).toList(),
                claims.stream().map(this::claim).toList(),
                Statement.of(dossier).stream().map(this::statement).toList(),
                arguments.stream().map(this::argument).toList(),
                Event.of(dossier).stream().map(this::event).toList(),
                Term.of(dossier).stream().map(Exporting::term).toList(),
                VerdictElsewhere.of(dossier).stream().map(this::verdict).toList(),
                Withdrawn.of(dossier).stream().map(this::withdrawn).toList(),
                next());
    }

    static Bundle.Party party(Party party) {
        return new Bundle.Party(
                party.slug,
                party.name,
                word(party.kind),
                party.partOf == null ? null : party.partOf.slug,
                party.description);
    }

    private Bundle.About about() {
        return new Bundle.About(
                dossier.slug,
                dossier.title,
                dossier.summary,
                dossier.happened,
                dossier.language,
                word(dossier.visibility),
                dossier.about);
    }

    private Bundle.Question question(Question row) {
        return new Bundle.Question(ids.get(row.id), row.text, word(row.kind), row.topic, row.pinned, row.summary);
    }

    private Bundle.Source source(SourceUse use) {
        var row = use.source;
        return new Bundle.Source(
                use.key(),
                row.label,
                row.type,
                row.title,
                row.author,
                row.containerTitle,
                row.publisher,
                row.issued,
                row.url,
                row.language,
                row.via == null ? null : ids.get(row.via.id));
    }

    private Bundle.Snapshot snapshot(Snapshot row) {
        return new Bundle.Snapshot(ids.get(row.source.id), row.sha256, row.capturedAt.toString(), row.text);
    }

    private Bundle.Claim claim(Claim row) {
        return new Bundle.Claim(
                row.key(),
                ids.get(row.question.id),
                row.text,
                word(row.kind),
                word(row.answer),
                word(row.standard),
                row.burden,
                row.note);
    }

    private Bundle.Statement statement(Statement row) {
        return new Bundle.Statement(
                row.key(),
                ids.get(row.claim.id),
                row.party.slug,
                row.capacity,
                word(row.stance),
                row.said,
                row.saidWhen,
                row.quote,
                row.quoteLanguage,
                row.paraphrase,
                ids.get(row.sourceId),
                row.locator,
                word(row.attribution),
                word(row.shift));
    }

    private Bundle.Argument argument(Argument row) {
        return new Bundle.Argument(
                row.key(),
                word(row.direction),
                ids.get(row.targetId),
                row.text,
                speakers.getOrDefault(row.id, List.of()).stream()
                        .map(speaker -> speaker.party.slug)
                        .toList(),
                row.said,
                word(row.scheme),
                row.criticalQuestion,
                premises.getOrDefault(row.id, List.of()).stream()
                        .map(premise -> new Bundle.Premise(ids.get(premise.claim.id), premise.holds))
                        .toList(),
                citations.getOrDefault(row.id, List.of()).stream()
                        .map(this::citation)
                        .toList());
    }

    private Bundle.Citation citation(Citation row) {
        var given = row.grade.given();
        return new Bundle.Citation(
                ids.get(row.source.id),
                row.passage,
                row.locator,
                given ? row.grade.reliability() : null,
                given ? row.grade.credibility() : null,
                row.note);
    }

    private Bundle.Event event(Event row) {
        return new Bundle.Event("E" + row.number, row.happened, row.text, row.place, ids.get(row.sourceId));
    }

    private static Bundle.Term term(Term row) {
        return new Bundle.Term(row.word, row.usage, row.why);
    }

    private Bundle.Verdict verdict(VerdictElsewhere row) {
        return new Bundle.Verdict(row.claim.key(), word(row.word), row.publishedBy, row.published, row.text, row.url);
    }

    private Bundle.Withdrawn withdrawn(Withdrawn row) {
        var list = Ids.NUMBERED.values().stream()
                .filter(kind -> kind.next().equals(word(row.was.kind())))
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

    private static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
