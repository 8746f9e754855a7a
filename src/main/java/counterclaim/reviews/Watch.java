package counterclaim.reviews;

import counterclaim.arguments.AfterStanding;
import counterclaim.arguments.Closure;
import counterclaim.arguments.Connected;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.history.Happening;
import counterclaim.history.Revision;
import counterclaim.sources.SourceUse;
import counterclaim.web.Messages;
import counterclaim.web.WrittenFirst;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares what verdicts were signed on with what is there after each act: a signature that was not published is void,
 * and of what is published it is told what changed, loudly where it matters.
 */
@ApplicationScoped
class Watch implements AfterStanding {

    private final Announcing announcing;
    private final Clock clock;

    Watch(Announcing announcing, Clock clock) {
        this.announcing = announcing;
        this.clock = clock;
    }

    @Override
    public void stands(Connected part, Map<UUID, Word> words) {
        // Written already: none of these was touched by what is being done.
        var lives = WrittenFirst.then(() -> ClaimLife.among(words.keySet()));
        if (lives.isEmpty()) return;
        var claims = part.claims().stream().collect(Collectors.toMap(claim -> claim.id, claim -> claim));
        for (var life : lives) {
            var claim = claims.get(life.claimId);
            if (claim == null) continue;
            var now = Closure.of(claim, part, words.get(claim.id));
            if (!now.digest().equals(life.ground)) compare(claim, life, now);
        }
    }

    // What rested on it went before it: where the case stands is settled, but not yet that its source is gone.
    void sourceWithdrawn(@Observes @Priority(210) Happening happening) {
        if (!happening.subject().equals("source") || !happening.kind().equals("withdrawn")) return;
        for (var life : ClaimLife.outIn(happening.dossier())) {
            var cites = life.published
                    .restsOn()
                    .filter(closure -> closure.parts().stream()
                            .anyMatch(one -> one.sources().contains(happening.subjectId())));
            if (cites.isEmpty()) continue;
            var claim = life.published.claim;
            compare(claim, life, Closure.of(claim.dossier, claim));
        }
    }

    private void compare(Claim claim, ClaimLife life, Closure now) {
        life.ground = now.digest();
        var before = life.life();
        if (life.verdict != null) life.take(before.changed(life.verdict.digestOn(life.ground)));
        if (life.stage != before.stage()) announcing.inside(life, claim, "voided", null);
        if (life.published == null) return;
        var changes = changes(claim, life.published, now);
        if (life.published.rests(changes, clock.instant()) && life.isOut())
            announcing.openly(life, claim, "alarmed", told(changes));
    }

    private static String told(List<Change> changes) {
        var say = Messages.of(ReviewMessages.class);
        return changes.stream()
                .filter(Change::loud)
                .map(change -> change.key() + ": " + say.what(change.what()))
                .collect(Collectors.joining("; "));
    }

    private static List<Change> changes(Claim claim, Verdict verdict, Closure now) {
        var then = verdict.restsOn().orElseThrow();
        // As a rule nothing: then nothing more is looked up.
        if (then.digest().equals(now.digest())) return List.of();
        var named = Rationale.keys(verdict.rationale);
        return new Comparison(then, now, named, mended(then, now), gone(claim, then)).changes(claim);
    }

    /** What had nothing but typing errors mended between the two. */
    private static Set<UUID> mended(Closure then, Closure now) {
        var after = now.byId();
        var both = then.parts().stream()
                .filter(part -> after.containsKey(part.id()))
                .filter(part -> after.get(part.id()).version() != part.version())
                .toList();
        var kinds = Revision.kinds(both.stream().map(Closure.Part::id).toList());
        return both.stream()
                .filter(part -> {
                    var all = kinds.getOrDefault(part.id(), List.of());
                    var since = all.subList(Math.min(part.version() + 1, all.size()), all.size());
                    return !since.isEmpty() && since.stream().allMatch("corrected"::equals);
                })
                .map(Closure.Part::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> gone(Claim claim, Closure then) {
        var cited =
                then.parts().stream().flatMap(part -> part.sources().stream()).collect(Collectors.toSet());
        return SourceUse.of(claim.dossier, cited).values().stream()
                .filter(use -> !use.counts())
                .map(use -> use.source.id)
                .collect(Collectors.toSet());
    }
}
