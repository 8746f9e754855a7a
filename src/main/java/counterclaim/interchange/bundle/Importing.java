package counterclaim.interchange.bundle;

import counterclaim.arguments.Renewal;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.claims.VerdictWord;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.Term;
import counterclaim.dossiers.Withdrawn;
import counterclaim.history.Happening;
import counterclaim.search.Indexing;
import counterclaim.sources.Source;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One import under way: each kind of thing after those that it refers to. */
final class Importing {

    private final Bundle bundle;
    private final Map<String, Party> known;
    private final Dossier dossier = new Dossier();
    private final Arrivals arrivals;

    /** @param known the speakers that the workspace has, by the id they have in a bundle */
    Importing(
            Workspace workspace,
            Bundle bundle,
            String slug,
            Map<String, Party> known,
            Event<Happening> happened,
            Progress progress) {
        this.bundle = bundle;
        this.known = known;
        dossier.workspace = workspace;
        dossier.slug = slug;
        var total = Stream.of(
                        bundle.questions(),
                        bundle.parties(),
                        bundle.sources(),
                        bundle.snapshots(),
                        bundle.claims(),
                        bundle.statements(),
                        bundle.arguments(),
                        bundle.events(),
                        bundle.terms(),
                        bundle.verdicts())
                .mapToInt(List::size)
                .sum();
        arrivals = new Arrivals(dossier, happened, progress, total);
    }

    Dossier run() {
        dossier();
        var onQuestions = new ImportingClaims(dossier, arrivals);
        onQuestions.questions(bundle.questions());
        var parties = new ImportingParties(dossier, bundle.parties(), known, arrivals).bringIn();
        var sources = new ImportingSources(dossier, bundle.sources(), arrivals).bringIn(bundle.snapshots());
        var claims = onQuestions.claims(bundle.claims());
        onQuestions.statements(bundle.statements(), parties, sources);
        new ImportingArguments(dossier, claims, parties, sources, arrivals).bringIn(bundle.arguments());
        arrivals.each(bundle.events(), row -> event(row, sources.get(row.source())));
        arrivals.each(bundle.terms(), this::term);
        arrivals.each(bundle.verdicts(), row -> verdict(row, claims.get(row.claim())));
        bundle.withdrawn().forEach(this::withdrawn);
        Dossier.flush();
        Renewal.of(dossier);
        Indexing.of(dossier);
        return dossier;
    }

    private void dossier() {
        var about = bundle.dossier();
        dossier.take(about);
        var next = bundle.next();
        dossier.nextQuestion = next.question();
        dossier.nextClaim = next.claim();
        dossier.nextStatement = next.statement();
        dossier.nextArgument = next.argument();
        dossier.nextSource = next.source();
        dossier.nextEvent = next.event();
        dossier.persist();
        arrivals.tell("dossier", dossier.id, null, about.called(dossier.slug));
    }

    private void event(EventState row, Source source) {
        var event = counterclaim.dossiers.Event.in(dossier, Row.number(row.id()), row, source.id);
        arrivals.tell("event", event.id, event.number, row);
    }

    private void term(Bundle.Term row) {
        var term = new Term();
        term.workspaceId = dossier.workspace.id;
        term.dossier = dossier;
        term.position = bundle.terms().indexOf(row) + 1;
        term.word = row.word();
        term.usage = row.use();
        term.why = row.why();
        term.persist();
        arrivals.tell("term", term.id, null, row);
    }

    private void verdict(Bundle.Verdict row, Claim claim) {
        var verdict = new VerdictElsewhere();
        verdict.workspaceId = dossier.workspace.id;
        verdict.dossier = dossier;
        verdict.claim = claim;
        verdict.position = bundle.verdicts().indexOf(row) + 1;
        verdict.word = Vocabulary.of(VerdictWord.class, row.word());
        verdict.publishedBy = row.by();
        verdict.published = row.on();
        verdict.text = row.text();
        verdict.url = row.url();
        verdict.persist();
        arrivals.tell("verdict elsewhere", verdict.id, null, row);
    }

    private void withdrawn(Bundle.Withdrawn row) {
        var letters = row.id().replaceAll("[0-9]", "");
        var kind = Ids.NUMBERED.values().stream()
                .filter(numbered -> numbered.letters().equals(letters))
                .findFirst()
                .orElseThrow();
        var withdrawn = new Withdrawn();
        withdrawn.was = new Withdrawn.Was(
                dossier.id, Vocabulary.of(Withdrawn.Numbered.class, kind.next()), Row.number(row.id()));
        withdrawn.workspaceId = dossier.workspace.id;
        withdrawn.reason = row.reason();
        withdrawn.persist();
        arrivals.tell("withdrawn " + kind.next(), dossier.id, withdrawn.was.number(), row);
    }
}
