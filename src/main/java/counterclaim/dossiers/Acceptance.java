package counterclaim.dossiers;

import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;

/** Whether a contribution counts: only what is accepted does. */
public enum Acceptance {
    /** By somebody without the right to accept; waits for somebody else. */
    PROPOSED,
    ACCEPTED,
    /** A proposal that somebody did not take, with a reason. */
    DECLINED,
    /** Taken back; its number is never given again. */
    WITHDRAWN;

    /** How that which the viewer contributes begins. */
    public static Acceptance begins(Rights rights, Dossier dossier) {
        return rights.may(Permission.WRITE, dossier.workspace) ? ACCEPTED : PROPOSED;
    }

    /** What history says of something that begins so. */
    public String begun() {
        return this == PROPOSED ? "proposed" : "entered";
    }

    /** Whether something else may rest on what is so. */
    public boolean mayBeUsed() {
        return this == ACCEPTED || this == PROPOSED;
    }

    /** Whether something that is so is brought further by being used by who begins with that. */
    public boolean isBehind(Acceptance begins) {
        return this != ACCEPTED && this != begins;
    }

    /** What history says of something that has become so. */
    public String reached() {
        return this == PROPOSED ? "proposed" : "accepted";
    }
}
