package counterclaim.interchange.bundle;

import counterclaim.arguments.Renewal;
import counterclaim.claims.Answer;
import counterclaim.claims.Appearance;
import counterclaim.claims.Attribution;
import counterclaim.claims.Claim;
import counterclaim.claims.ClaimKind;
import counterclaim.claims.Party;
import counterclaim.claims.PartyKind;
import counterclaim.claims.ShiftKind;
import counterclaim.claims.Stance;
import counterclaim.claims.Statement;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.claims.VerdictWord;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.Term;
import counterclaim.dossiers.Visibility;
import counterclaim.dossiers.Withdrawn;
import counterclaim.dossiers.WorldDate;
import counterclaim.history.Happening;
import counterclaim.search.Indexing;
import counterclaim.sources.Snapshot;
import counterclaim.sources.Source;
import counterclaim.sources.SourceUse;
import counterclaim.workspaces.ProofStandard;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One import under way: what has its row already, by the id it has in the bundle. */
final class Importing {

    private final Bundle bundle;
    private final Event<Happening> happened;
    private final Progress progress;
    private final Dossier dossier = new Dossier();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Party> parties;
    private final Set<String> known;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final int total;
    private int done;

    Importing(
            Workspace workspace,
            Bundle bundle,
            String slug,
            Map<String, Party> known,
            Event<Happening> happened,
            Progress progress) {
        this.bundle = bundle;
        this.happened = happened;
        this.progress = progress;
        dossier.workspace = workspace;
        dossier.slug = slug;
        parties = new HashMap<>(known);
        this.known = Set.copyOf(known.keySet());
        total = Stream.of(
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
    }

    Dossier run() {
        dossier();
        each(bundle.questions(), this::question);
        each(bundle.parties(), this::party);
        each(bundle.sources(), this::source);
        Dossier.flush();
        bundle.parties()
                .forEach(row -> Appearance.of(parties.get(row.id()), dossier).persist());
        bundle.sources()
                .forEach(row -> SourceUse.of(sources.get(row.id()), dossier, number(row.id()))
                        .persist());
        each(bundle.snapshots(), this::snapshot);
        each(bundle.claims(), this::claim);
        each(bundle.statements(), this::statement);
        Dossier.flush();
        new ImportingArguments(dossier, claims, parties, sources).of(bundle.arguments(), (argument, row) -> {
            tell("argument", argument.id, argument.number, row);
            progress.done(++done, total);
        });
        each(bundle.events(), this::event);
        each(bundle.terms(), this::term);
        each(bundle.verdicts(), this::verdict);
        bundle.withdrawn().forEach(this::withdrawn);
        Dossier.flush();
        Renewal.of(dossier);
        Indexing.of(dossier);
        return dossier;
    }

    private void dossier() {
        var about = bundle.dossier();
        dossier.title = about.title();
        dossier.summary = about.summary();
        dossier.about = about.about();
        dossier.happened = about.on();
        dossier.language = about.language();
        dossier.visibility = about.visibility() == null ? Visibility.PRIVATE : of(Visibility.class, about.visibility());
        var next = bundle.next();
        dossier.nextQuestion = next.question();
        dossier.nextClaim = next.claim();
        dossier.nextStatement = next.statement();
        dossier.nextArgument = next.argument();
        dossier.nextSource = next.source();
        dossier.nextEvent = next.event();
        dossier.persist();
        tell("dossier", dossier.id, null, about.called(dossier.slug));
    }

    private void question(Bundle.Question row) {
        var question = new Question();
        question.workspaceId = dossier.workspace.id;
        question.dossier = dossier;
        question.number = number(row.id());
        question.text = row.text();
        question.kind = row.kind() == null ? Question.Kind.OPEN : of(Question.Kind.class, row.kind());
        question.topic = row.topic();
        question.pinned = row.pinned();
        question.summary = row.summary();
        question.persist();
        questions.put(row.id(), question);
        tell("question", question.id, question.number, row);
    }

    private void party(Bundle.Party row) {
        var party = partyOf(row);
        if (!known.contains(row.id())) tell("party", party.id, null, row);
    }

    // The body first that it is part of: its row must be there.
    private Party partyOf(Bundle.Party row) {
        var there = parties.get(row.id());
        if (there != null) return there;
        var party = new Party();
        party.workspaceId = dossier.workspace.id;
        party.slug = row.id();
        party.name = row.name();
        party.kind = of(PartyKind.class, row.kind());
        party.partOf = row.partOf() == null ? null : partyOf(byId(bundle.parties(), Bundle.Party::id, row.partOf()));
        party.description = row.description();
        party.persist();
        parties.put(row.id(), party);
        return party;
    }

    private void source(Bundle.Source row) {
        var source = sourceOf(row);
        tell("source", source.id, number(row.id()), row);
    }

    private Source sourceOf(Bundle.Source row) {
        var there = sources.get(row.id());
        if (there != null) return there;
        var source = new Source();
        source.workspaceId = dossier.workspace.id;
        source.label = row.label();
        source.type = row.type();
        source.title = row.title();
        source.author = row.author();
        source.containerTitle = row.containerTitle();
        source.publisher = row.publisher();
        source.issued = row.issued();
        source.url = row.url();
        source.language = row.language();
        source.via = row.via() == null ? null : sourceOf(byId(bundle.sources(), Bundle.Source::id, row.via()));
        source.persist();
        sources.put(row.id(), source);
        return source;
    }

    private void snapshot(Bundle.Snapshot row) {
        var snapshot = new Snapshot();
        snapshot.workspaceId = dossier.workspace.id;
        snapshot.source = sources.get(row.source());
        snapshot.sha256 = row.sha256();
        snapshot.capturedAt = Instant.parse(row.captured());
        snapshot.text = row.text();
        snapshot.persist();
        // The text never changes and can be large: its digest stands for it.
        tell("snapshot", snapshot.id, null, new Bundle.Snapshot(row.source(), row.sha256(), row.captured(), null));
    }

    private void claim(Bundle.Claim row) {
        var claim = new Claim();
        claim.workspaceId = dossier.workspace.id;
        claim.dossier = dossier;
        claim.question = questions.get(row.question());
        claim.number = number(row.id());
        claim.text = row.text();
        claim.kind = of(ClaimKind.class, row.kind());
        claim.answer = of(Answer.class, row.answer());
        claim.standard = of(ProofStandard.class, row.standard());
        claim.burden = row.burden();
        claim.note = row.note();
        claim.persist();
        claims.put(row.id(), claim);
        tell("claim", claim.id, claim.number, row);
    }

    private void statement(Bundle.Statement row) {
        var statement = new Statement();
        statement.workspaceId = dossier.workspace.id;
        statement.dossier = dossier;
        statement.claim = claims.get(row.claim());
        statement.party = parties.get(row.party());
        statement.sourceId = sources.get(row.source()).id;
        statement.number = number(row.id());
        statement.capacity = row.capacity();
        statement.stance = of(Stance.class, row.stance());
        if (row.on() != null) statement.on(WorldDate.parse(row.on()));
        statement.saidWhen = row.when();
        statement.quote = row.quote();
        statement.quoteLanguage = row.quoteLanguage();
        statement.paraphrase = row.paraphrase();
        statement.locator = row.locator();
        statement.attribution = of(Attribution.class, row.attribution());
        statement.shift = of(ShiftKind.class, row.shift());
        statement.persist();
        tell("statement", statement.id, statement.number, row);
    }

    private void event(Bundle.Event row) {
        var event = new counterclaim.dossiers.Event();
        event.workspaceId = dossier.workspace.id;
        event.dossier = dossier;
        event.number = number(row.id());
        event.on(WorldDate.parse(row.on()));
        event.text = row.text();
        event.place = row.place();
        event.sourceId = sources.get(row.source()).id;
        event.persist();
        tell("event", event.id, event.number, row);
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
        tell("term", term.id, null, row);
    }

    private void verdict(Bundle.Verdict row) {
        var verdict = new VerdictElsewhere();
        verdict.workspaceId = dossier.workspace.id;
        verdict.dossier = dossier;
        verdict.claim = claims.get(row.claim());
        verdict.position = bundle.verdicts().indexOf(row) + 1;
        verdict.word = of(VerdictWord.class, row.word());
        verdict.publishedBy = row.by();
        verdict.published = row.on();
        verdict.text = row.text();
        verdict.url = row.url();
        verdict.persist();
        tell("verdict elsewhere", verdict.id, null, row);
    }

    private void withdrawn(Bundle.Withdrawn row) {
        var letters = row.id().replaceAll("[0-9]", "");
        var kind = Ids.NUMBERED.values().stream()
                .filter(numbered -> numbered.letters().equals(letters))
                .findFirst()
                .orElseThrow();
        var withdrawn = new Withdrawn();
        withdrawn.was = new Withdrawn.Was(dossier.id, of(Withdrawn.Numbered.class, kind.next()), number(row.id()));
        withdrawn.workspaceId = dossier.workspace.id;
        withdrawn.reason = row.reason();
        withdrawn.persist();
        tell("withdrawn " + kind.next(), dossier.id, withdrawn.was.number(), row);
    }

    private <T> void each(List<T> rows, Consumer<T> act) {
        for (var row : rows) {
            act.accept(row);
            progress.done(++done, total);
        }
    }

    private void tell(String subject, UUID id, Integer number, Record state) {
        happened.fire(Imported.into(dossier, subject, id, number, state));
    }

    private static <T> T byId(List<T> rows, Function<T, String> id, String wanted) {
        return rows.stream()
                .filter(row -> id.apply(row).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    static int number(String id) {
        return Integer.parseInt(id.replaceAll("[^0-9]", ""));
    }

    static <E extends Enum<E>> E of(Class<E> type, String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
