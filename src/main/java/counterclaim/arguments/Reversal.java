package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.ClaimState;
import counterclaim.claims.Party;
import counterclaim.claims.PartyState;
import counterclaim.claims.Speaker;
import counterclaim.claims.Statement;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.QuestionState;
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
    public static boolean to(Revision revision, Contribution thing) {
        if (!taken(revision, thing)) return false;
        thing.become(thing.acceptance(), null);
        return true;
    }

    private static boolean taken(Revision revision, Contribution thing) {
        return switch (thing.subject()) {
            case "dossier" -> dossier(thing.dossier(), state(revision, DossierState.class));
            case "claim" -> claim((Claim) thing, state(revision, ClaimState.class));
            case "statement" -> statement((Statement) thing, state(revision, StatementState.class));
            case "argument" -> argument((Argument) thing, state(revision, ArgumentState.class));
            case "source" -> source((SourceUse) thing, state(revision, SourceState.class));
            case "event" -> event((EventInDossier) thing, state(revision, EventState.class));
            case "party" -> party(((Speaker) thing).party(), state(revision, PartyState.class));
            default -> question((Question) thing, state(revision, QuestionState.class));
        };
    }

    private static <S extends Record> S state(Revision revision, Class<S> type) {
        return revision.as(type).orElseThrow();
    }

    private static boolean dossier(Dossier dossier, DossierState state) {
        dossier.takeText(state);
        return true;
    }

    private static boolean question(Question question, QuestionState state) {
        question.take(state);
        return true;
    }

    private static boolean source(SourceUse use, SourceState state) {
        var via = state.via() == null ? null : new InDossier(use.dossier).source(state.via());
        if (state.via() != null && via == null) return false;
        use.source.take(state, via);
        return true;
    }

    private static boolean event(EventInDossier event, EventState state) {
        var source = new InDossier(event.dossier()).source(state.source());
        if (source == null) return false;
        event.event().take(state, source.id);
        return true;
    }

    private static boolean party(Party party, PartyState state) {
        var whole = state.partOf() == null ? null : Party.in(party.workspaceId, state.partOf());
        if (state.partOf() != null && whole == null) return false;
        party.take(state, whole);
        return true;
    }

    private static boolean claim(Claim claim, ClaimState state) {
        var question = Question.in(claim.dossier, state.question());
        if (question == null || !question.acceptance.mayBeUsed()) return false;
        claim.take(state, question);
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
