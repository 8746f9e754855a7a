package counterclaim.workspaces.jobs;

import counterclaim.accounts.Account;
import counterclaim.accounts.Viewer;
import counterclaim.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What pages do with long work: ask for it, cancel it, hand out what it made. */
@ApplicationScoped
public class Jobs {

    private final Viewer viewer;
    private final Event<Asked> asking;
    private final Clock clock;

    Jobs(Viewer viewer, Event<Asked> asking, Clock clock) {
        this.viewer = viewer;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * Begins once this transaction is done. A file of the same type asked for again while one is being made is that one:
     * nobody fills the queue by asking.
     *
     * @param asked what exactly, in the words of its kind
     */
    public Job ask(UUID workspace, UUID dossier, String kind, String asked, String fileName, String mediaType) {
        var account = viewer.mustBeSomebody();
        // Of two that are sent at once the second finds the first.
        Account.toChange(account);
        return Job.<Job>find(
                        "accountId = ?1 and dossierId = ?2 and kind = ?3 and mediaType = ?4"
                                + " and state in (WAITING, RUNNING)",
                        account,
                        dossier,
                        kind,
                        mediaType)
                .firstResultOptional()
                .orElseGet(() -> made(workspace, dossier, account, kind, asked, fileName, mediaType));
    }

    private Job made(
            UUID workspace, UUID dossier, UUID account, String kind, String asked, String fileName, String mediaType) {
        var job = new Job();
        job.id = UUID.randomUUID();
        job.workspaceId = workspace;
        job.dossierId = dossier;
        job.accountId = account;
        job.kind = kind;
        job.asked = asked;
        job.state = JobState.WAITING;
        job.madeAt = now();
        job.expiresAt = job.madeAt.plus(Job.KEPT);
        job.fileName = fileName;
        job.mediaType = mediaType;
        job.persist();
        asking.fire(new Asked());
        return job;
    }

    /** @return whether it was still going */
    public boolean cancel(Job job) {
        return JobMoves.cancel(job.id, now());
    }

    /** The file, read piece by piece while it is sent. */
    public Response file(Job job) {
        if (!job.isReady() || !job.isStillTheirs()) throw new NotFoundException();
        var id = job.id;
        var parts = job.parts;
        StreamingOutput written = out -> {
            for (int number = 0; number < parts; number++) {
                var part = number;
                out.write(QuarkusTransaction.requiringNew().call(() -> JobPart.of(id, part)));
            }
        };
        return Page.unkept(Response.ok(written, job.mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + job.fileName + "\"")
                .header("Content-Length", job.bytes)
                .build());
    }

    // What the database keeps: PostgreSQL and H2 both store microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
