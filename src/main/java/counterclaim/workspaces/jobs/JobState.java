package counterclaim.workspaces.jobs;

/** Where work is between being asked for and being fetched. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    /** By who asked for it. */
    CANCELLED
}
