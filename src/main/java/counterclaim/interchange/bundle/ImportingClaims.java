package counterclaim.interchange.bundle;

import counterclaim.claims.Claim;
import counterclaim.claims.ClaimState;
import counterclaim.claims.Party;
import counterclaim.claims.Statement;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.QuestionState;
import counterclaim.sources.Source;
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

    void questions(List<QuestionState> rows) {
        arrivals.each(rows, this::question);
    }

    /** Whose questions are there; by the id they have in the bundle. */
    Map<String, Claim> claims(List<ClaimState> rows) {
        arrivals.each(rows, this::claim);
        return claims;
    }

    /** What these speakers said on the claims, as these sources report it. */
    void statements(List<StatementState> rows, Map<String, Party> parties, Map<String, Source> sources) {
        arrivals.each(rows, row -> statement(row, parties.get(row.party()), sources.get(row.source())));
        Dossier.flush();
    }

    private void question(QuestionState row) {
        var question = Question.in(dossier, Row.number(row.id()), row);
        questions.put(row.id(), question);
        arrivals.tell("question", question.id, question.number, row);
    }

    private void claim(ClaimState row) {
        var claim = Claim.in(dossier, Row.number(row.id()), row, questions.get(row.question()));
        claims.put(row.id(), claim);
        arrivals.tell("claim", claim.id, claim.number, row);
    }

    private void statement(StatementState row, Party party, Source source) {
        var statement = Statement.in(dossier, Row.number(row.id()), row, claims.get(row.claim()), party, source.id);
        arrivals.tell("statement", statement.id, statement.number, row);
    }
}
