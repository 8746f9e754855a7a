package counterclaim.workspaces;

import counterclaim.accounts.Enrolment;
import counterclaim.web.Posted;
import counterclaim.web.Shown;
import java.text.Normalizer;
import java.util.UUID;

/** What everybody gives who begins to work in a workspace: a byline, and an account if they have none. */
public final class Joining {

    /** What is wrong with it. */
    public enum Problem {
        NONE,
        NO_WORKSPACE,
        NO_BYLINE,
        LONG_BYLINE,
        /** It holds what nobody can see: it might pass for somebody else's. */
        UNSEEN,
        BYLINE_TAKEN,
        NAME_UNFIT,
        NAME_TAKEN,
        UNLIKE,
        TOO_SHORT,
        TOO_LONG,
        TOO_EASY;

        /** The field it is about. */
        public String field() {
            return switch (this) {
                case NONE -> "";
                case NO_WORKSPACE -> "workspace";
                case NO_BYLINE, LONG_BYLINE, UNSEEN, BYLINE_TAKEN -> "byline";
                case NAME_UNFIT, NAME_TAKEN -> "name";
                default -> "password";
            };
        }
    }

    static final int LONGEST_BYLINE = 100;
    private static final UUID NOBODY = new UUID(0, 0);

    private Joining() {}

    /** For somebody who has not chosen one yet, and can on the page of their account. */
    static String freeByline(Workspace workspace) {
        var byline = "Owner";
        for (int i = 2; Membership.taken(workspace, byline, NOBODY); i++) byline = "Owner " + i;
        return byline;
    }

    /** As somebody typed it, in the form in which letters that look the same are the same (Unicode NFKC). */
    static String byline(Posted posted) {
        return Normalizer.normalize(posted.text("byline"), Normalizer.Form.NFKC);
    }

    /**
     * @param workspace null while there is none
     * @param account null for who has none yet
     * @param enrolment null for who has an account
     */
    static Problem problem(Workspace workspace, UUID account, String byline, Enrolment enrolment) {
        if (byline.isEmpty()) return Problem.NO_BYLINE;
        if (Shown.hides(byline)) return Problem.UNSEEN;
        if (byline.codePointCount(0, byline.length()) > LONGEST_BYLINE) return Problem.LONG_BYLINE;
        if (workspace != null && Membership.taken(workspace, byline, account == null ? NOBODY : account))
            return Problem.BYLINE_TAKEN;
        if (enrolment == null) return Problem.NONE;
        var context = workspace == null ? byline : workspace.name;
        return Problem.valueOf(enrolment.problem(context, byline).name());
    }
}
