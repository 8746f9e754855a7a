package counterclaim.bench;

import java.io.IOException;

/** Figures are only worth something on a machine that does nothing else. */
final class Quiet {

    static final double MOST = 0.15;
    private static final int LOOK_SECONDS = 2;
    private static final int WAIT_SECONDS = 60;
    private static final int ROUNDS_AGAIN = 20;

    /** The machine is too busy; said in one line. */
    static final class Busy extends Exception {

        private static final long serialVersionUID = 1;

        Busy(double share) {
            super(("refused: others use %.0f %% of the machine, at most %.0f %% is allowed"
                            + " (-Dbench.busy=allow prints figures all the same)")
                    .formatted(100 * share, 100 * MOST));
        }
    }

    private final boolean allowed;
    private int again;
    private int disturbed;

    Quiet(boolean allowed) {
        this.allowed = allowed;
    }

    /** Waits a while for it, when nothing of ours runs. */
    void await() throws IOException, InterruptedException, Busy {
        var end = System.nanoTime() + WAIT_SECONDS * 1_000_000_000L;
        double busy;
        do {
            var before = CpuOf.machine();
            Thread.sleep(LOOK_SECONDS * 1_000);
            var after = CpuOf.machine();
            busy = (after.used() - before.used()) / (double) (after.all() - before.all());
        } while (busy > MOST && !allowed && System.nanoTime() < end);
        if (busy > MOST) disturbed(busy);
    }

    /** Whether the round counts; if not it is run again, but not for ever. */
    boolean during(Round round) throws Busy {
        if (round.strangers() <= MOST) return true;
        if (allowed || ++again > ROUNDS_AGAIN) disturbed(round.strangers());
        return allowed;
    }

    /** How often the machine was busy and figures were taken all the same. */
    int disturbed() {
        return disturbed;
    }

    private void disturbed(double share) throws Busy {
        if (!allowed) throw new Busy(share);
        disturbed++;
    }
}
