package counterclaim.bench;

import java.io.IOException;

/** A few seconds of one load, with the processor time that it took of each. */
record Round(Load.Answered answered, double programSeconds, double databaseSeconds, double strangers) {

    /** Who is watched; all else that computes meanwhile is a stranger. */
    record Watched(long program, long database) {}

    static Round of(Load load, int connections, double seconds, Watched watched)
            throws IOException, InterruptedException {
        var own = ProcessHandle.current().pid();
        var machine = CpuOf.machine();
        var program = CpuOf.process(watched.program());
        var database = CpuOf.family(watched.database());
        var driver = CpuOf.process(own);
        var answered = load.run(connections, seconds);
        program = CpuOf.process(watched.program()) - program;
        database = CpuOf.family(watched.database()) - database;
        driver = CpuOf.process(own) - driver;
        var after = CpuOf.machine();
        var strangers = after.used() - machine.used() - program - database - driver;
        return new Round(
                answered,
                program / CpuOf.TICKS_A_SECOND,
                database / CpuOf.TICKS_A_SECOND,
                Math.max(0, strangers) / (double) (after.all() - machine.all()));
    }

    double programMillis() {
        return 1_000 * programSeconds / answered.nanos().length;
    }

    double databaseMillis() {
        return 1_000 * databaseSeconds / answered.nanos().length;
    }
}
