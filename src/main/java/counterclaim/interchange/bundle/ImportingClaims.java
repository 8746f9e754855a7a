package counterclaim.interchange.bundle;

import counterclaim.claims.Answer;
import counterclaim.claims.Attribution;
import counterclaim.claims.Claim;
import counterclaim.claims.ClaimKind;
import counterclaim.claims.Party;
import counterclaim.claims.ShiftKind;
import counterclaim.claims.Stance;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.Source;
import counterclaim.workspaces.ProofStandard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions and claims of an import under way, with who said what on them. */
final class ImportingClaims {

    private final Dossier dossier;
    private final Arrivals arrivals;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    ImportingClaims(Dossier dossier, Arrivals arrivals) {
        this.dossier = dossier;
        this.arrivals = arrivals;
    }

    void questions(List<Bundle.Question> rows) {
        arrivals.each(rows, this::question);
    }

    /** Whose questions are there; by the id they have in the bundle. */
    Map<String, Claim> claims(List<Bundle.Claim> rows) {
        arrivals.each(rows, this::claim);
        return claims;
    }

    /** What these speakers said on the claims, as these sources report it. */
    void statements(List<Bundle.Statement> rows, Map<String, Party> parties, Map<String, Source> sources) {
        arrivals.each(rows, row -> statement(row, parties.get(row.party()), sources.get(row.source())));
        Dossier.flush();
    }

    private void question(Bundle.Question row) {
        var question = new Question();
        question.workspaceId = dossier.workspace.id;
        question.dossier = dossier;
        question.number = Row.number(row.id());
        question.text = row.text();
        question.kind = row.kind() == null ? Question.Kind.OPEN : Row.of(Question.Kind.class, row.kind());
        question.topic = row.topic();
        question.pinned = row.pinned();
        question.summary = row.summary();
        question.persist();
        questions.put(row.id(), question);
        arrivals.tell("question", question.id, question.number, row);
    }

    private void claim(Bundle.Claim row) {
        var claim = new Claim();
        claim.workspaceId = dossier.workspace.id;
        claim.dossier = dossier;
        claim.question = questions.get(row.question());
        claim.number = Row.number(row.id());
        claim.text = row.text();
        claim.kind = Row.of(ClaimKind.class, row.kind());
        claim.answer = Row.of(Answer.class, row.answer());
        claim.standard = Row.of(ProofStandard.class, row.standard());
        claim.burden = row.burden();
        claim.note = row.note();
        claim.persist();
        claims.put(row.id(), claim);
        arrivals.tell("claim", claim.id, claim.number, row);
    }

    private void statement(Bundle.Statement row, Party party, Source source) {
        var statement = new Statement();
        statement.workspaceId = dossier.workspace.id;
        statement.dossier = dossier;
        statement.claim = claims.get(row.claim());
        statement.party = party;
        statement.sourceId = source.id;
        statement.number = Row.number(row.id());
        statement.capacity = row.capacity();
        statement.stance = Row.of(Stance.class, row.stance());
        if (row.on() != null) statement.on(WorldDate.parse(row.on()));
        statement.saidWhen = row.when();
        statement.quote = row.quote();
        statement.quoteLanguage = row.quoteLanguage();
        statement.paraphrase = row.paraphrase();
        statement.locator = row.locator();
        statement.attribution = Row.of(Attribution.class, row.attribution());
        statement.shift = Row.of(ShiftKind.class, row.shift());
        statement.persist();
        arrivals.tell("statement", statement.id, statement.number, row);
    }
}
