package counterclaim.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Some connections that each send one request after the other, as fast as they are answered. */
final class Load {

    /** How long each answer took, in nanoseconds, and how many were not as expected. */
    record Answered(long[] nanos, int failures, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }
    }

    private static final int JOIN_MILLIS = 90_000;

    private final int port;
    private final Target target;
    private final AtomicInteger turn = new AtomicInteger();

    Load(int port, Target target) {
        this.port = port;
        this.target = target;
    }

    Answered run(int connections, double seconds) throws IOException, InterruptedException {
        var problem = new AtomicReference<IOException>();
        var began = System.nanoTime();
        var asking = new Asking[connections];
        for (int i = 0; i < connections; i++) {
            asking[i] = new Asking(began + (long) (seconds * 1e9), problem);
            asking[i].start();
        }
        for (var one : asking) one.join(JOIN_MILLIS);
        if (problem.get() != null) throw problem.get();
        var took = (System.nanoTime() - began) / 1e9;
        var nanos = Arrays.stream(asking).flatMapToLong(one -> Arrays.stream(one.nanos, 0, one.count));
        return new Answered(
                nanos.toArray(),
                Arrays.stream(asking).mapToInt(one -> one.failures).sum(),
                took);
    }

    private final class Asking extends Thread {

        private final long end;
        private final AtomicReference<IOException> problem;
        private long[] nanos = new long[1 << 12];
        private int count;
        private int failures;

        Asking(long end, AtomicReference<IOException> problem) {
            this.end = end;
            this.problem = problem;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (var connection = new KeptConnection(port)) {
                for (long now = System.nanoTime(); now < end; ) {
                    var request = target.asked().apply(turn.getAndIncrement());
                    if (connection.ask(request).status() != target.status()) failures++;
                    var answered = System.nanoTime();
                    if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
                    nanos[count++] = answered - now;
                    now = answered;
                }
            } catch (IOException broken) {
                problem.set(broken);
            }
        }
    }
}
