package counterclaim.workspaces.jobs;

/** A run is not to go on: its job was cancelled, is somebody else's by now, or the program is being stopped. */
final class Stopped extends RuntimeException {

    Stopped() {
        // Nobody reads where it came from.
        super(null, null, false, false);
    }
}
