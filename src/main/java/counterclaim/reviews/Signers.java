package counterclaim.reviews;

import counterclaim.workspaces.Membership;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Under which names the two who stand behind a verdict work. */
public record Signers(String submitter, String signer) {

    static Signers of(Verdict verdict) {
        return of(
                verdict, Membership.bylines(verdict.workspaceId, Arrays.asList(verdict.submittedBy, verdict.signedBy)));
    }

    static Signers of(Verdict verdict, Map<UUID, String> bylines) {
        return new Signers(bylines.getOrDefault(verdict.submittedBy, ""), bylines.getOrDefault(verdict.signedBy, ""));
    }
}
