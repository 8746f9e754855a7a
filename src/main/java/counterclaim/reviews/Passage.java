package counterclaim.reviews;

import counterclaim.arguments.Case;
import counterclaim.arguments.Reason;
import counterclaim.claims.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of what is judged that a reviewer reads and may comment on.
 *
 * @param key stable as long as the thing is there: {@code wording}, {@code ST3}, {@code A4}, {@code A4#1}
 * @param what sort of passage it is
 */
public record Passage(String key, What what, String text) {

    /** What sort it is. */
    public enum What {
        VERDICT,
        RATIONALE,
        WORDING,
        STATEMENT,
        REASON_FOR,
        REASON_AGAINST,
        REPLY,
        EVIDENCE
    }

    /** Everything in the order in which it is read. */
    static List<Passage> of(Case claimCase, Verdict verdict) {
        var all = new ArrayList<Passage>();
        all.add(new Passage("verdict", What.VERDICT, verdict.reason));
        if (verdict.rationale != null) all.add(new Passage("rationale", What.RATIONALE, verdict.rationale));
        all.add(new Passage("wording", What.WORDING, claimCase.claim.text));
        for (var said : claimCase.said) add(said, all);
        claimCase.pros.forEach(reason -> add(reason, What.REASON_FOR, all));
        claimCase.cons.forEach(reason -> add(reason, What.REASON_AGAINST, all));
        return all;
    }

    private static void add(Said said, List<Passage> all) {
        var statement = said.statement();
        var words = statement.quote != null ? statement.quote : statement.paraphrase;
        if (words != null) all.add(new Passage(statement.key(), What.STATEMENT, words));
    }

    private static void add(Reason reason, What what, List<Passage> all) {
        all.add(new Passage(reason.key(), what, reason.argument.text));
        for (var evidence : reason.evidence)
            if (evidence.citation().passage != null)
                all.add(new Passage(evidence.citation().key(), What.EVIDENCE, evidence.citation().passage));
        reason.replies.forEach(reply -> add(reply, What.REPLY, all));
    }

    /** For the address of its place on the page. */
    public String anchor() {
        return "p-" + key.replace('#', '-');
    }
}
