package counterclaim.workspaces.jobs;

/** What is done for jobs of one kind; the room that knows it answers. */
public interface Work {

    /** The noun of its room. */
    String kind();

    /**
     * Does it, in transactions of its own; from the beginning, also if somebody was stopped in the middle of it before.
     * Whatever it throws ends the job.
     */
    void run(Run run);
}
