package counterclaim.reviews;

import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Permission;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far a claim is on its way to a verdict, as a program has to know it before it acts; the page shows the same.
 *
 * @param version of the draft, 0 before there is one: an act that writes it anew names this
 * @param draft null before there is one
 * @param digest of all that is judged: whoever signs names it, and so what they have seen; empty before there is a draft
 * @param checklist what a reviewer goes through
 */
public record ReviewNow(
        String stage, String publication, int version, VerdictState draft, String digest, Checklist checklist) {

    /** Finds it for who may see the page. */
    @ApplicationScoped
    public static class Finding {

        private final Judged judged;

        Finding(Judged judged) {
            this.judged = judged;
        }

        public ReviewNow of(String slug, int number) {
            var claim = judged.toRead(slug, number, Permission.READ_PRIVATE);
            var checklist = Checklist.of(claim.dossier.workspace);
            var life = ClaimLife.of(claim).filter(one -> one.verdict != null).orElse(null);
            if (life == null) return new ReviewNow("draft", "none", 0, null, "", checklist);
            return new ReviewNow(
                    Vocabulary.word(life.stage),
                    Vocabulary.word(life.publication),
                    life.verdict.version,
                    life.verdict.state(),
                    life.verdict.digestOn(life.ground),
                    checklist);
        }
    }
}
