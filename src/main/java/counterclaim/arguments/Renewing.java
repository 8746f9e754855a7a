package counterclaim.arguments;

import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.history.Happening;
import counterclaim.web.Messages;
import counterclaim.web.Outcome;
import counterclaim.web.WrittenFirst;
import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/** Keeps the standing true after each act that bears on it, and says on the next page what it changed. */
@ApplicationScoped
class Renewing {

    /** What an import brings in stands only when all of it is there: it renews the whole dossier at its end. */
    private static final String BY_IMPORT = "imported";

    /** What happens to the verdict on a claim that bears on what rests on the claim. */
    private static final Set<String> ON_VERDICTS = Set.of("retracted", "published");

    private final Outcome outcome;
    private final List<AfterStanding> listening;

    Renewing(Outcome outcome, @All List<AfterStanding> listening) {
        this.outcome = outcome;
        this.listening = listening;
    }

    // After the history, before the notices and the index.
    void renew(@Observes @Priority(200) Happening happening) {
        if (happening.kind().equals(BY_IMPORT) || happening.more()) return;
        var claim = claimOf(happening);
        if (claim == null) return;
        var renewed = WrittenFirst.then(() -> Renewal.around(claim.dossier, claim.id));
        for (var move : renewed.moves()) if (move.claim().kind.rated()) outcome.add(said(move));
        for (var one : listening) one.stands(renewed.part(), renewed.words());
    }

    private static Claim claimOf(Happening happening) {
        var id = happening.subjectId();
        return switch (happening.subject()) {
            case "claim" -> Claim.findById(id);
            case "statement" -> Statement.<Statement>findById(id).claim;
            case "argument" -> Argument.<Argument>findById(id).claim;
            case "verdict" -> ON_VERDICTS.contains(happening.kind()) ? judged(happening) : null;
            default -> null;
        };
    }

    private static Claim judged(Happening happening) {
        return Claim.find("dossier.id = ?1 and number = ?2", happening.dossier(), happening.number())
                .firstResult();
    }

    private static String said(Renewal.Move move) {
        var say = Messages.of(ArgumentFormMessages.class);
        return say.moved(move.claim().key(), word(move.from()), word(move.to()));
    }

    private static String word(Word word) {
        var say = Messages.of(ArgumentMessages.class);
        return switch (word) {
            case FOR -> say.standsFor();
            case AGAINST -> say.standsAgainst();
            case CONTESTED -> say.contested();
            case OPEN -> say.open();
            case NOT_ARGUED -> say.notArgued();
        };
    }
}
