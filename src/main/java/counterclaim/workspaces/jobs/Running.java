package counterclaim.workspaces.jobs;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Does the jobs that wait, one after the other; on several nodes each does what no other has taken. */
@ApplicationScoped
class Running {

    private static final Logger LOG = Logger.getLogger(Running.class);
    /** Not at once: a command, which is a process of its own, is done before. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(30);
    /** Less than the program has to stop: a job is asked between two of its steps. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Work> works;
    private final Clock clock;
    private final Optional<Duration> every;
    private ScheduledExecutorService thread;
    private volatile boolean stopping;

    Running(
            @All List<Work> works,
            Clock clock,
            @ConfigProperty(name = "counterclaim.jobs.every") Optional<Duration> every) {
        this.works = works.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
        this.clock = clock;
        this.every = every;
    }

    void open(@Observes StartupEvent start) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var named = new Thread(work, "jobs");
            named.setDaemon(true);
            return named;
        });
        // For what a node that is gone has left.
        every.ifPresent(pause -> thread.scheduleWithFixedDelay(
                this::round, FIRST_LOOK.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    void close(@Observes ShutdownEvent end) throws InterruptedException {
        stopping = true;
        // Not interrupted: that would close the file of a database under everybody else.
        thread.shutdown();
        thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
        if (!stopping) thread.execute(this::round);
    }

    /** All that wait now. */
    void round() {
        try {
            QuarkusTransaction.requiringNew().run(() -> JobMoves.forgetOld(clock.instant()));
            for (var job = next(); job != null; job = next()) run(job);
        } catch (RuntimeException away) {
            // The next round finds what is left.
            LOG.warnf(away, "Jobs could not be looked for");
        }
    }

    private Job next() {
        return stopping ? null : QuarkusTransaction.requiringNew().call(() -> JobMoves.take(clock.instant()));
    }

    private void run(Job job) {
        var run = new Run(job, clock, () -> stopping);
        try {
            works.get(job.kind).run(run);
            run.finish();
        } catch (Stopped cancelledOrLeft) {
            if (stopping) run.release();
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Job %s (%s) failed", job.id, job.kind);
            run.fail();
        }
    }
}
