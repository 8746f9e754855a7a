package counterclaim.reviews;

import counterclaim.accounts.Sending;
import counterclaim.claims.Claim;
import counterclaim.reviews.life.Refusal;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Outcome;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Takes one step in the life of a claim and answers; what is refused or wrong comes back on the page of the review. */
@ApplicationScoped
class Steps {

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    /** What is done to a claim whose life has begun, unless the form is faulty; what the next page says of it. */
    interface Step {
        String of(Claim claim, ClaimLife life, Fields form);
    }

    private final ReviewPage pages;
    private final Posted posted;
    private final Sending sending;

    Steps(ReviewPage pages, Posted posted, Sending sending) {
        this.pages = pages;
        this.posted = posted;
        this.sending = sending;
    }

    /** How a refusal is answered: one may not, or not any more. */
    static int status(Refusal refused) {
        return switch (refused.why()) {
            case NO_RIGHT, OWN_WORK, SAME_PERSON -> FORBIDDEN;
            case NOT_NOW, CHANGED_MEANWHILE -> CONFLICT;
        };
    }

    /** @param claim of a dossier that is locked for this act */
    Response take(Claim claim, Step step) {
        return sending.once(() -> {
            var life = ClaimLife.of(claim).filter(one -> one.verdict != null).orElse(null);
            var form = ReviewPage.of(posted);
            if (life == null) {
                refuse(form, "text", Refusal.Why.NOT_NOW);
                return Page.of(CONFLICT, pages.page(claim, null, form));
            }
            try {
                var says = step.of(claim, life, form);
                if (form.faulty()) return Page.invalid(pages.page(claim, life, form));
                return sending.done(Reviews.path(claim) + place(form), says, null);
            } catch (Refusal refused) {
                refuse(form, "text", refused.why());
                return Page.of(status(refused), pages.page(claim, life, form));
            }
        });
    }

    /** Says it on the page, and to a program. */
    static void refuse(Fields form, String field, Refusal.Why why) {
        form.fault(field, say().refusal(why));
        Outcome.stop(Vocabulary.word(why), say().refusal(why));
    }

    // Back to where on the page the form stood.
    private static String place(Fields form) {
        var place = form.text("place");
        return place.matches("p-[A-Za-z0-9-]{1,40}") ? "#" + place : "";
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
