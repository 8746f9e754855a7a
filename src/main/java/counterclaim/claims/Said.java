package counterclaim.claims;

import counterclaim.passages.WordDiff;
import counterclaim.sources.SourceUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * A statement as a page shows it.
 *
 * @param source who reports it, with its number
 * @param earlier what the same speaker said before on the matter, if its wording can be compared; else null
 * @param shifted what changed since then, word by word; empty if nothing is compared
 */
public record Said(Statement statement, SourceUse source, Statement earlier, List<WordDiff.Piece> shifted) {

    /** One speaker on one question: only there can a wording shift. */
    private record Matter(UUID party, UUID question) {}

    /**
     * In the order given, which is that of time. Words are compared with words and our paraphrase with our paraphrase,
     * never one with the other.
     */
    public static List<Said> inOrder(List<Reported> statements) {
        var latestQuote = new HashMap<Matter, Statement>();
        var latestParaphrase = new HashMap<Matter, Statement>();
        var said = new ArrayList<Said>();
        for (var reported : statements) {
            var statement = reported.statement();
            var source = reported.source();
            var matter = new Matter(statement.party.id, statement.claim.question.id);
            var quoted = statement.quote == null ? null : latestQuote.put(matter, statement);
            var told = statement.paraphrase == null ? null : latestParaphrase.put(matter, statement);
            if (moved(statement) && quoted != null && !quoted.quote.equals(statement.quote))
                said.add(new Said(statement, source, quoted, WordDiff.between(quoted.quote, statement.quote)));
            else if (moved(statement) && told != null && !told.paraphrase.equals(statement.paraphrase))
                said.add(new Said(statement, source, told, WordDiff.between(told.paraphrase, statement.paraphrase)));
            else said.add(new Said(statement, source, null, List.of()));
        }
        return said;
    }

    private static boolean moved(Statement statement) {
        return statement.shift != null
                && statement.shift != ShiftKind.FIRST_ASSERTED
                && statement.shift != ShiftKind.REPEATED;
    }

    /** Whether it was said on this claim, or on another of the same question. */
    public boolean on(Claim claim) {
        return statement.claim.id.equals(claim.id);
    }
}
