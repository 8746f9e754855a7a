package counterclaim.notifications;

import counterclaim.claims.Claim;
import counterclaim.history.Happening;
import counterclaim.reviews.ClaimLife;
import counterclaim.reviews.Reviews;
import counterclaim.reviews.Verdict;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Tidings;
import counterclaim.workspaces.Tidings.What;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever drafted, submitted or signed a verdict hears what becomes of it, and whoever is asked to review one. */
@ApplicationScoped
class ToldOfVerdicts {

    /** On the way to a verdict. */
    private static final Map<String, What> INSIDE = Map.of(
            "submitted", What.REVIEW_ASKED,
            "sent back", What.REVIEW_SENT_BACK,
            "commented", What.REVIEW_COMMENTED,
            "signed", What.REVIEW_SIGNED,
            "voided", What.REVIEW_VOIDED,
            "revoked", What.REVIEW_VOIDED);

    /** With what the public sees. */
    private static final Map<String, What> OUTSIDE = Map.of(
            "published", What.VERDICT_PUBLISHED,
            "paused", What.VERDICT_PAUSED,
            "resumed", What.VERDICT_RESUMED,
            "retracted", What.VERDICT_RETRACTED,
            "alarmed", What.VERDICT_ALARMED);

    private final Event<Tidings> told;

    ToldOfVerdicts(Event<Tidings> told) {
        this.told = told;
    }

    // After history and standing, before the index.
    void tell(@Observes @Priority(300) Happening happening) {
        var what = what(happening);
        if (what == null) return;
        Verdict verdict = Verdict.findById(happening.subjectId());
        var claim = verdict.claim;
        ClaimLife life = ClaimLife.findById(claim.id);
        var people = what == What.REVIEW_ASKED ? asked(verdict, life) : concerned(verdict, life);
        for (var somebody : people) told.fire(tidings(somebody, what, claim, happening));
    }

    private static What what(Happening happening) {
        return switch (happening.subject()) {
            case "review" -> INSIDE.get(happening.kind());
            case "verdict" -> OUTSIDE.get(happening.kind());
            default -> null;
        };
    }

    /** Who was asked by name; else everybody who could, but for those whose work it is. */
    private static Set<UUID> asked(Verdict verdict, ClaimLife life) {
        if (life.reviewerId != null) return Set.of(life.reviewerId);
        return Membership.holding(verdict.claim.dossier.workspace, Permission.REVIEW).stream()
                .map(member -> member.accountId)
                .filter(account -> !account.equals(verdict.draftedBy) && !account.equals(verdict.submittedBy))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> concerned(Verdict verdict, ClaimLife life) {
        return Stream.of(verdict.draftedBy, verdict.submittedBy, verdict.signedBy, life.reviewerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Tidings tidings(UUID to, What what, Claim claim, Happening happening) {
        var inside = happening.subject().equals("review") || what == What.VERDICT_ALARMED;
        return new Tidings(
                to,
                happening.actor(),
                what,
                happening.workspace(),
                happening.dossier(),
                happening.subject(),
                happening.subjectId(),
                claim.key(),
                inside ? Reviews.path(claim) : claim.path(),
                null,
                null);
    }
}
