package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.ClaimState;
import counterclaim.claims.Contribution;
import counterclaim.claims.Statement;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.Question;
import counterclaim.history.Revision;

/** Makes a thing what it was: a new revision that equals an old one. */
public final class Reversal {

    private Reversal() {}

    /**
     * @return whether it could be done; not where something it rested on then is gone, or evidence that would go is
     *     attacked
     */
    public static boolean to(Revision revision, Contribution thing) {
        var done = switch (thing.subject()) {
            case "claim" -> claim((Claim) thing, revision.as(ClaimState.class).orElseThrow());
            case "statement" ->
                statement((Statement) thing, revision.as(StatementState.class).orElseThrow());
            default ->
                argument((Argument) thing, revision.as(ArgumentState.class).orElseThrow());
        };
        if (done) thing.become(thing.acceptance(), null);
        return done;
    }

    private static boolean claim(Claim claim, ClaimState state) {
        claim.take(state, Question.in(claim.dossier, state.question()));
        return true;
    }

    private static boolean statement(Statement statement, StatementState state) {
        var there = new InDossier(statement.dossier);
        var party = there.party(state.party());
        var source = there.source(state.source());
        if (party == null || source == null) return false;
        statement.take(state, statement.claim, party, source.id);
        return true;
    }

    private static boolean argument(Argument argument, ArgumentState state) {
        var there = new InDossier(argument.dossier);
        if (!complete(state, there)) return false;
        try {
            argument.take(state, there);
            return true;
        } catch (CitationAnswered attacked) {
            return false;
        }
    }

    private static boolean complete(ArgumentState state, InDossier there) {
        return state.by().stream().allMatch(party -> there.party(party) != null)
                && state.premises().stream().allMatch(premise -> there.claim(premise.claim()) != null)
                && state.citations().stream().allMatch(citation -> there.source(citation.source()) != null);
    }
}
