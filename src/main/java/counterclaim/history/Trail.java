package counterclaim.history;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Writes down what happens, each row vouching for the one before it. */
@ApplicationScoped
class Trail {

    private static final int SALT_BYTES = 16;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Trail(Clock clock) {
        this.clock = clock;
    }

    // First of all listeners: who comes later may read what has just been written.
    void write(@Observes @Priority(100) Happening happening) {
        var chainId = happening.dossier() == null ? happening.workspace() : happening.dossier();
        var chain = Chain.locked(chainId, happening.workspace());
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        // What the database keeps: PostgreSQL and H2 both store microseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = HistoryRow.next(chain, happening, now, Hashes.salted(salt, happening.state(), happening.reason()));
        row.persist();
        var body = new HistoryBody();
        body.place = row.place;
        body.workspaceId = row.workspaceId;
        body.salt = salt;
        body.text = happening.state();
        body.reason = happening.reason();
        body.persist();
    }
}
