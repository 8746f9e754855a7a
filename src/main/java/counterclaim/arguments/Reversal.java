package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.ClaimState;
import counterclaim.claims.Contribution;
import counterclaim.claims.Party;
import counterclaim.claims.PartyState;
import counterclaim.claims.Speaker;
import counterclaim.claims.Statement;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.QuestionState;
import counterclaim.dossiers.Recorded;
import counterclaim.history.Revision;
import counterclaim.sources.EventInDossier;
import counterclaim.sources.SourceState;
import counterclaim.sources.SourceUse;

/** Makes a thing what it was: a new revision that equals an old one. */
public final class Reversal {

    private Reversal() {}

    /**
     * @return whether it could be done; not where something it rested on then is gone, or evidence that would go is
     *     attacked
     */
    public static boolean to(Revision revision, Recorded thing) {
        if (thing instanceof Contribution contribution) return contribution(revision, contribution);
        if (thing instanceof SourceUse use)
            return source(use, revision.as(SourceState.class).orElseThrow());
        if (thing instanceof EventInDossier event)
            return event(event, revision.as(EventState.class).orElseThrow());
        if (thing instanceof Speaker speaker)
            return party(speaker.party(), revision.as(PartyState.class).orElseThrow());
        return question((Question) thing, revision.as(QuestionState.class).orElseThrow());
    }

    private static boolean question(Question question, QuestionState state) {
        question.take(state);
        question.version++;
        return true;
    }

    private static boolean contribution(Revision revision, Contribution thing) {
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

    private static boolean source(SourceUse use, SourceState state) {
        var via = state.via() == null ? null : SourceUse.in(use.dossier, state.via());
        if (state.via() != null && via == null) return false;
        use.source.take(state, via == null ? null : via.source);
        use.source.version++;
        return true;
    }

    private static boolean event(EventInDossier event, EventState state) {
        var source = SourceUse.in(event.dossier(), state.source());
        if (source == null) return false;
        event.event().take(state, source.source.id);
        event.event().version++;
        return true;
    }

    private static boolean party(Party party, PartyState state) {
        var whole = state.partOf() == null ? null : Party.in(party.workspaceId, state.partOf());
        if (state.partOf() != null && whole == null) return false;
        party.take(state, whole);
        party.version++;
        return true;
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
