package counterclaim.workspaces.jobs;

/** Why there is no file. */
public enum JobFailure {
    /** The program was stopped under it each time that it was tried. */
    INTERRUPTED,
    /** The log says how. */
    BROKEN
}
