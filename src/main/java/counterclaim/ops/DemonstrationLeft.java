package counterclaim.ops;

/** A database with people whose password everybody knows is served as a demonstration, or not at all (quality T28). */
class DemonstrationLeft extends RuntimeException {

    DemonstrationLeft() {
        super("this database holds the people of the demonstration, whose password everybody knows. Start it with"
                + " counterclaim.demo=true, or give the program another database.");
    }

    /** Whether that is why a start failed, however deep it lies. */
    static boolean explains(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof DemonstrationLeft) return true;
        return false;
    }
}
