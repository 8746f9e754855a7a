package counterclaim.workspaces.jobs;

import counterclaim.PostgreSql;
import counterclaim.accounts.Account;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Long work: done once, by one node, whatever happens to it. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class JobsTest {

    private static final String WHOLE =
            IntStream.rangeClosed(1, Counting.TO).mapToObj(n -> n + "\n").collect(Collectors.joining());

    @Inject
    Running running;

    @Inject
    Counting counting;

    private UUID job;

    @BeforeEach
    void oneThatWaits() {
        QuarkusTransaction.requiringNew().run(() -> Job.deleteAll());
        job = QuarkusTransaction.requiringNew().call(() -> {
            var waiting = new Job();
            waiting.id = UUID.randomUUID();
            waiting.workspaceId = Workspace.named("reference").orElseThrow().id;
            waiting.accountId = Account.named("annotator").orElseThrow().id;
            waiting.kind = Counting.KIND;
            waiting.asked = "{}";
            waiting.state = JobState.WAITING;
            waiting.madeAt = Instant.now();
            waiting.expiresAt = waiting.madeAt.plus(Job.KEPT);
            waiting.fileName = "numbers.txt";
            waiting.mediaType = "text/plain";
            waiting.persist();
            return waiting.id;
        });
    }

    @AfterEach
    void nobodyIsDisturbed() {
        counting.disturb(number -> {});
    }

    @Test
    void whatWaitsIsDone() {
        running.round();
        assertThat(now().state).isEqualTo(JobState.DONE);
        assertThat(now().done).isEqualTo(Counting.TO);
        assertThat(now().expiresAt).isEqualTo(now().endedAt.plus(Job.KEPT));
        assertThat(written()).isEqualTo(WHOLE);
    }

    @Test
    void whatIsCancelledInTheMiddleStopsAndLeavesNothing() {
        counting.disturb(number -> {
            if (number == 5) cancel();
            assertThat(number).isLessThan(6);
        });
        running.round();
        assertThat(now().state).isEqualTo(JobState.CANCELLED);
        assertThat(now().done).isEqualTo(4);
        assertThat(parts()).isZero();
    }

    @Test
    void whatGoesWrongIsSaidAndLeavesNothing() {
        counting.disturb(number -> {
            if (number == 5) throw new IllegalStateException("on purpose");
        });
        running.round();
        assertThat(now().state).isEqualTo(JobState.FAILED);
        assertThat(now().failure).isEqualTo(JobFailure.BROKEN);
        assertThat(parts()).isZero();
    }

    @Test
    void whatANodeLeftThatIsGoneIsDoneFromTheBeginning() {
        var lost = take();
        run(lost).add("half".getBytes(StandardCharsets.UTF_8), 1, 2);
        running.round();
        assertThat(now().state).as("while it may be alive").isEqualTo(JobState.RUNNING);
        wasSilent();
        running.round();
        assertThat(now().state).isEqualTo(JobState.DONE);
        assertThat(written()).isEqualTo(WHOLE);
    }

    @Test
    void aNodeThatWasOnlySlowFindsThatItIsNotItsJobAnyMore() {
        var slow = run(take());
        wasSilent();
        counting.disturb(number -> {
            if (number == 5)
                assertThat(stops(() -> slow.add(new byte[1], 1, 2))).isTrue();
        });
        running.round();
        assertThat(stops(slow::finish)).isTrue();
        slow.fail();
        slow.release();
        assertThat(now().state).isEqualTo(JobState.DONE);
        assertThat(written()).isEqualTo(WHOLE);
    }

    @Test
    void whatStopsItsNodeEachTimeIsGivenUp() {
        for (int n = 0; n < JobMoves.MOST_RUNS; n++) {
            assertThat(take()).isNotNull();
            wasSilent();
        }
        running.round();
        assertThat(now().state).isEqualTo(JobState.FAILED);
        assertThat(now().failure).isEqualTo(JobFailure.INTERRUPTED);
    }

    @Test
    void aNodeThatIsStoppedInOrderGivesItsJobBack() {
        for (int n = 0; n < JobMoves.MOST_RUNS + 1; n++) run(take()).release();
        assertThat(now().state).isEqualTo(JobState.WAITING);
        running.round();
        assertThat(written()).isEqualTo(WHOLE);
    }

    @Test
    void ofTwoNodesOneTakesIt() throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (int n = 0; n < 50; n++) {
                var gate = new CyclicBarrier(2);
                Callable<Job> node = () -> {
                    gate.await();
                    return take();
                };
                var taken = new ArrayList<Job>();
                for (var each : nodes.invokeAll(List.of(node, node))) if (each.get() != null) taken.add(each.get());
                assertThat(taken).hasSize(1);
                run(taken.get(0)).release();
            }
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void whatNobodyFetchedIsForgottenWithItsFile() {
        running.round();
        QuarkusTransaction.requiringNew().run(() -> Job.update("set expiresAt = madeAt where id = ?1", job));
        running.round();
        assertThat(QuarkusTransaction.requiringNew().call(() -> Job.count())).isZero();
        assertThat(parts()).isZero();
    }

    private static Job take() {
        return QuarkusTransaction.requiringNew().call(() -> JobMoves.take(Instant.now()));
    }

    private static Run run(Job taken) {
        return new Run(taken, Clock.systemUTC(), () -> false);
    }

    private void cancel() {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(JobMoves.cancel(job, Instant.now())).isTrue());
    }

    private void wasSilent() {
        var then = Instant.now().minus(JobMoves.SILENCE).minusSeconds(1);
        QuarkusTransaction.requiringNew().run(() -> Job.update("set heartbeatAt = ?1 where id = ?2", then, job));
    }

    private static boolean stops(Runnable step) {
        try {
            step.run();
            return false;
        } catch (Stopped stopped) {
            return true;
        }
    }

    private Job now() {
        return QuarkusTransaction.requiringNew().call(() -> Job.findById(job));
    }

    private String written() {
        var written = new ByteArrayOutputStream();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int part = 0; part < now().parts; part++) written.writeBytes(JobPart.of(job, part));
        });
        return written.toString(StandardCharsets.UTF_8);
    }

    private static long parts() {
        return QuarkusTransaction.requiringNew().call(() -> JobPart.count());
    }
}
