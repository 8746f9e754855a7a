package counterclaim.workspaces.jobs;

import counterclaim.workspaces.HeldRole;
import counterclaim.workspaces.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How a job moves from state to state. Each move is one update with its condition, so of several nodes, and of a run
 * and who cancels it, one gets its way and the others see that they did not; each needs a transaction.
 */
final class JobMoves {

    /** A run that was not heard of for so long is one of a node that is gone. Clocks may differ by half a minute. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** So often it is begun: what stops a node each time is not to stop them all for ever. */
    static final int MOST_RUNS = 3;

    private static final int TRIED = 10;
    private static final String OURS = " where id = ?1 and runId = ?2 and state = RUNNING";

    private JobMoves() {}

    /** The one that waits longest, begun; null where none waits, or others were quicker. */
    static Job take(Instant now) {
        var before = now.minus(SILENCE);
        giveUp(now, before);
        for (var id : toDo(before)) {
            if (!begun(id, UUID.randomUUID(), now, before)) continue;
            // What a run before this one had written.
            JobPart.forget(id);
            Job job = Job.findById(id);
            job.roles = HeldRole.held(job.accountId, job.workspaceId).stream()
                    .map(Role::name)
                    .collect(Collectors.joining(","));
            return job;
        }
        return null;
    }

    private static void giveUp(Instant now, Instant before) {
        Job.update(
                "set state = FAILED, failure = INTERRUPTED, runId = null, endedAt = ?1, expiresAt = ?2"
                        + " where state = RUNNING and heartbeatAt < ?3 and runs >= ?4",
                now,
                now.plus(Job.KEPT),
                before,
                MOST_RUNS);
    }

    private static List<UUID> toDo(Instant before) {
        return Job.find(
                        "select j.id from Job j where j.state = WAITING or j.state = RUNNING and j.heartbeatAt < ?1"
                                + " order by j.madeAt, j.id",
                        before)
                .page(0, TRIED)
                .project(UUID.class)
                .list();
    }

    private static boolean begun(UUID id, UUID run, Instant now, Instant before) {
        return Job.update(
                        "set state = RUNNING, runId = ?1, runs = runs + 1, startedAt = ?2, heartbeatAt = ?2, done = 0,"
                                + " total = null, parts = 0, bytes = 0"
                                + " where id = ?3 and (state = WAITING or state = RUNNING and heartbeatAt < ?4)",
                        run,
                        now,
                        id,
                        before)
                == 1;
    }

    /** @return whether the run may go on, as of all moves of a run below */
    static boolean goOn(UUID id, UUID run, int done, Integer total, Instant now) {
        return Job.update("set done = ?3, total = ?4, heartbeatAt = ?5" + OURS, id, run, done, total, now) == 1;
    }

    static boolean add(UUID id, UUID run, int part, byte[] content) {
        var added = Job.update("set parts = parts + 1, bytes = bytes + ?3" + OURS, id, run, (long) content.length) == 1;
        if (added) JobPart.keep(id, part, content);
        return added;
    }

    static boolean finish(UUID id, UUID run, Instant now) {
        return Job.update(
                        "set state = DONE, runId = null, endedAt = ?3, expiresAt = ?4" + OURS,
                        id,
                        run,
                        now,
                        now.plus(Job.KEPT))
                == 1;
    }

    static void fail(UUID id, UUID run, Instant now) {
        var failed = Job.update(
                "set state = FAILED, failure = BROKEN, runId = null, endedAt = ?3, expiresAt = ?4" + OURS,
                id,
                run,
                now,
                now.plus(Job.KEPT));
        if (failed == 1) JobPart.forget(id);
    }

    /** The program is being stopped: another node, or this one when it is back, begins it anew. */
    static void release(UUID id, UUID run) {
        Job.update("set state = WAITING, runId = null, runs = runs - 1" + OURS, id, run);
    }

    /** @return whether there was something left to cancel */
    static boolean cancel(UUID id, Instant now) {
        var cancelled = Job.update(
                        "set state = CANCELLED, runId = null, endedAt = ?1 where id = ?2 and state in (WAITING, RUNNING)",
                        now,
                        id)
                == 1;
        if (cancelled) JobPart.forget(id);
        return cancelled;
    }

    static void forgetOld(Instant now) {
        Job.delete("expiresAt < ?1 and state <> RUNNING", now);
    }
}
