package counterclaim.reviews;

import counterclaim.accounts.Sending;
import counterclaim.arguments.Case;
import counterclaim.claims.Claim;
import counterclaim.reviews.life.Life;
import counterclaim.reviews.life.Stage;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Markdown;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everything that is judged of one claim on one page, with what may be done now. */
@ApplicationScoped
class ReviewPage {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance reviews(
                Case claimCase,
                Claim claim,
                ClaimLife life,
                List<Markdown.Block> rationale,
                String digest,
                List<Read> passages,
                List<Review> reviews,
                int pending,
                int open,
                Map<UUID, String> bylines,
                List<Choice> reviewers,
                List<Choice> kinds,
                Can can,
                Checklist checklist,
                boolean invites,
                String link,
                Fields form,
                String token);
    }

    private final Acting acting;
    private final Rights rights;

    ReviewPage(Acting acting, Rights rights) {
        this.acting = acting;
        this.rights = rights;
    }

    static Fields empty() {
        return Fields.empty(labels());
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    private static Map<String, String> labels() {
        var say = Messages.of(ReviewMessages.class);
        var labels = new LinkedHashMap<String, String>();
        labels.put("decision", say.decision());
        labels.put("text", say.toTheAuthors());
        labels.put("reviewer", say.reviewer());
        labels.put("due", say.due());
        labels.put("handover", say.handover());
        labels.put("comment", say.commentLabel());
        labels.put("words", say.words());
        labels.put("resolution", say.resolution());
        labels.put("guest", say.guestName());
        labels.put("reason", say.why());
        labels.put("wrong", say.wrong());
        labels.put("right", say.rightNow());
        labels.put("kind", say.correctionKind());
        return labels;
    }

    /** @param life null of a claim that nobody has begun to judge */
    TemplateInstance page(Claim claim, ClaimLife life, Fields form) {
        return page(claim, life, form, null);
    }

    /** @param link for a guest, to be shown this once; null for none */
    TemplateInstance page(Claim claim, ClaimLife life, Fields form, String link) {
        var claimCase = Case.alone(claim);
        var by = acting.on(claim);
        var now = life == null ? Life.NEW : life.life();
        var begun = life != null && life.verdict != null;
        var authors = judging(now) ? Authors.of(claim, life) : Set.<UUID>of();
        var can = Can.of(by, now, begun, authors);
        var reviews = begun ? Review.on(claim, by.account()) : List.<Review>of();
        var token = form.text(Sending.FIELD);
        var passages = begun ? Passage.of(claimCase, life.verdict) : List.<Passage>of();
        return Templates.reviews(
                claimCase,
                claim,
                life,
                begun ? Rationale.blocks(life.verdict.rationale, Map.of()) : List.of(),
                begun ? life.verdict.digestOn(life.ground) : "",
                Read.of(passages, reviews, by.account()),
                reviews.stream().filter(Review::isSent).toList(),
                pending(reviews),
                open(reviews),
                bylines(claim, life, reviews),
                can.submit() ? reviewers(claim) : List.of(),
                kinds(),
                can,
                can.review() ? Checklist.of(claim.dossier.workspace) : null,
                now.stage() == Stage.IN_REVIEW && rights.may(Permission.MANAGE, claim.dossier.workspace),
                link,
                form,
                token.isEmpty() ? Sending.newToken() : token);
    }

    private static int pending(List<Review> reviews) {
        return reviews.stream()
                .filter(review -> !review.isSent())
                .mapToInt(review -> review.comments.size())
                .sum();
    }

    private static int open(List<Review> reviews) {
        return Math.toIntExact(reviews.stream()
                .filter(Review::isSent)
                .flatMap(review -> review.comments.stream())
                .filter(comment -> !comment.isResolved())
                .count());
    }

    // Whose work it is matters only to who may sign.
    private static boolean judging(Life now) {
        return now.stage() == Stage.IN_REVIEW || now.stands();
    }

    private static Map<UUID, String> bylines(Claim claim, ClaimLife life, List<Review> reviews) {
        if (life == null) return Map.of();
        var people = new ArrayList<UUID>();
        for (var review : reviews) {
            people.add(review.reviewerId);
            review.comments.forEach(comment -> people.add(comment.resolvedBy));
        }
        people.add(life.reviewerId);
        people.add(life.pausedBy);
        for (var verdict : new Verdict[] {life.verdict, life.published}) {
            if (verdict == null) continue;
            people.add(verdict.draftedBy);
            people.add(verdict.submittedBy);
            people.add(verdict.signedBy);
        }
        return Membership.bylines(claim.workspaceId, people);
    }

    // A retraction has an act of its own.
    private static List<Choice> kinds() {
        return Arrays.stream(CorrectionKind.values())
                .filter(kind -> kind != CorrectionKind.RETRACTION)
                .map(kind -> new Choice(
                        Vocabulary.word(kind), Messages.of(ReviewMessages.class).correctionOf(kind)))
                .toList();
    }

    private static List<Choice> reviewers(Claim claim) {
        return Membership.holding(claim.dossier.workspace, Permission.REVIEW).stream()
                .map(member -> new Choice(member.accountId.toString(), member.byline))
                .toList();
    }
}
