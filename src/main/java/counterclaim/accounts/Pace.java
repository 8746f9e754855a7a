package counterclaim.accounts;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How fast one account may act (quality R18, T23): by account and never by address, behind which a whole school may
 * sit. Token buckets, which fill with time alone: whoever goes on trying waits no shorter. Each node keeps its own.
 */
@ApplicationScoped
public class Pace {

    /** What is counted, each by itself. */
    public enum Kind {
        POSTS,
        NOTES
    }

    private record Whose(UUID account, Kind kind, boolean isNew) {}

    private record Kept(Bucket bucket, long full) {

        /** As good as none. */
        boolean isIdle() {
            return bucket.getAvailableTokens() >= full;
        }
    }

    /** Of so many the idle ones are let go. */
    private static final int MANY = 1_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<Whose, Kept> buckets = new ConcurrentHashMap<>();
    private final PaceLimits limits;
    private final TimeMeter time;

    Pace(PaceLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts one act.
     *
     * @param isNew whether the account is of the last 24 hours
     * @return how long it has to wait; zero where it may go on, and then only is it counted
     */
    Duration toWait(UUID account, boolean isNew, Kind kind) {
        if (isUnlimited(kind, isNew)) return Duration.ZERO;
        if (buckets.size() > MANY) buckets.values().removeIf(Kept::isIdle);
        var asked = buckets.computeIfAbsent(new Whose(account, kind, isNew), this::kept)
                .bucket
                .tryConsumeAndReturnRemaining(1);
        return asked.isConsumed() ? Duration.ZERO : Duration.ofNanos(asked.getNanosToWaitForRefill());
    }

    private boolean isUnlimited(Kind kind, boolean isNew) {
        if (kind == Kind.NOTES) return limits.notesPerMinute() == 0;
        return isNew
                ? limits.firstDayPostsPerMinute() == 0 && limits.firstDayPostsPerHour() == 0
                : limits.postsPerMinute() == 0;
    }

    private Kept kept(Whose whose) {
        var bucket = Bucket.builder().withCustomTimePrecision(time);
        if (whose.kind == Kind.NOTES) limit(bucket, limits.notesPerMinute(), limits.notesPerMinute(), MINUTE);
        else if (whose.isNew) {
            limit(bucket, limits.firstDayPostsPerMinute(), limits.firstDayPostsPerMinute(), MINUTE);
            limit(bucket, limits.firstDayPostsPerHour(), limits.firstDayPostsPerHour(), HOUR);
        } else limit(bucket, Math.max(limits.postsAtOnce(), limits.postsPerMinute()), limits.postsPerMinute(), MINUTE);
        var built = bucket.build();
        return new Kept(built, built.getAvailableTokens());
    }

    private static void limit(LocalBucketBuilder bucket, int atOnce, int in, Duration period) {
        if (in > 0) bucket.addLimit(limit -> limit.capacity(atOnce).refillGreedy(in, period));
    }
}
