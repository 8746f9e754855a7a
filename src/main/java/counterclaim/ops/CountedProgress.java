package counterclaim.ops;

import counterclaim.interchange.bundle.Progress;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells once a second how far a long import has come; says nothing of a short one. */
final class CountedProgress implements Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Clock clock;
    private final PrintStream out;
    private Instant told;

    CountedProgress(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
        told = clock.instant();
    }

    @Override
    public void done(int things, int of) {
        var now = clock.instant();
        if (now.isBefore(told.plus(PAUSE))) return;
        told = now;
        out.println(things + " of " + of + " …");
    }
}
