package counterclaim.workspaces.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** One go at a job: what was asked for, and where its results and its progress go. */
public final class Run {

    /** Of a file: H2 takes a megabyte into a field. */
    private static final int PART = 512 * 1024;

    private final Job job;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private int parts;

    Run(Job job, Clock clock, BooleanSupplier stopping) {
        this.job = job;
        this.clock = clock;
        this.stopping = stopping;
    }

    public UUID job() {
        return job.id;
    }

    public UUID account() {
        return job.accountId;
    }

    public UUID workspace() {
        return job.workspaceId;
    }

    public UUID dossier() {
        return job.dossierId;
    }

    /** In the words of who asked. */
    public String asked() {
        return job.asked;
    }

    /**
     * Says how far it is, and adds to the file; in one transaction of its own.
     *
     * @param total null while it is not known
     */
    public void add(byte[] content, int done, Integer total) {
        if (stopping.getAsBoolean()) throw new Stopped();
        QuarkusTransaction.requiringNew().run(() -> {
            mustBe(JobMoves.goOn(job.id, job.runId, done, total, clock.instant()));
            for (int from = 0; from < content.length; from += PART) {
                var part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
                mustBe(JobMoves.add(job.id, job.runId, parts++, part));
            }
        });
    }

    void finish() {
        QuarkusTransaction.requiringNew().run(() -> mustBe(JobMoves.finish(job.id, job.runId, clock.instant())));
    }

    void fail() {
        QuarkusTransaction.requiringNew().run(() -> JobMoves.fail(job.id, job.runId, clock.instant()));
    }

    void release() {
        QuarkusTransaction.requiringNew().run(() -> JobMoves.release(job.id, job.runId));
    }

    private static void mustBe(boolean ours) {
        if (!ours) throw new Stopped();
    }
}
