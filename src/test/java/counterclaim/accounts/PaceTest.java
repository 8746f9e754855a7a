package counterclaim.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast one account may act. */
class PaceTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    /** Stands still until it is moved. */
    private static final class Standing extends Clock {

        private Instant now = Instant.parse("2026-01-01T08:00:00Z");

        void goOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private record Limits(
            int postsPerMinute,
            int postsAtOnce,
            int firstDayPostsPerMinute,
            int firstDayPostsPerHour,
            int notesPerMinute)
            implements PaceLimits {}

    private final Standing clock = new Standing();
    private final Pace pace = new Pace(new Limits(10, 20, 3, 20, 20), clock);

    @Test
    void twentyPostsComeAtOnceAndTenAMinuteAfterThat() {
        assertThat(posts(30, false)).isEqualTo(20);
        clock.goOn(Duration.ofMinutes(1));
        assertThat(posts(30, false)).isEqualTo(10);
    }

    @Test
    void whoGoesOnTryingWaitsNoShorterAndNoLonger() {
        posts(20, false);
        for (int i = 0; i < 100; i++) {
            assertThat(pace.toWait(SOMEBODY, false, Pace.Kind.POSTS)).isEqualTo(Duration.ofSeconds(6));
        }
        clock.goOn(Duration.ofSeconds(6));
        assertThat(posts(5, false)).isEqualTo(1);
    }

    @Test
    void anAccountOfTodayPostsThreeAMinuteAndTwentyAnHour() {
        var done = 0;
        for (int minute = 0; minute < 60; minute++) {
            var now = posts(10, true);
            assertThat(now).isLessThanOrEqualTo(3);
            done += now;
            if (minute == 5) assertThat(done).isLessThanOrEqualTo(21);
            clock.goOn(Duration.ofMinutes(1));
        }
        assertThat(done).isBetween(38, 40);
    }

    @Test
    void nobodyWaitsForSomebodyElseNorNotesForPosts() {
        posts(30, false);
        assertThat(pace.toWait(UUID.randomUUID(), false, Pace.Kind.POSTS)).isZero();
        assertThat(pace.toWait(SOMEBODY, false, Pace.Kind.NOTES)).isZero();
    }

    @Test
    void withoutALimitEverythingGoesThrough() {
        var open = new Pace(new Limits(0, 20, 0, 0, 0), clock);
        for (int i = 0; i < 1000; i++) {
            assertThat(open.toWait(SOMEBODY, i % 2 == 0, Pace.Kind.POSTS)).isZero();
            assertThat(open.toWait(SOMEBODY, false, Pace.Kind.NOTES)).isZero();
        }
    }

    @Test
    void manyWhoWereHereOnceAreForgottenAndWhoWaitsIsNot() {
        posts(20, false);
        for (int i = 0; i < 3_000; i++) pace.toWait(UUID.randomUUID(), false, Pace.Kind.POSTS);
        assertThat(posts(1, false)).isZero();
        clock.goOn(Duration.ofHours(1));
        for (int i = 0; i < 3_000; i++) pace.toWait(UUID.randomUUID(), false, Pace.Kind.POSTS);
        assertThat(posts(30, false)).isEqualTo(20);
    }

    /** @return how many of so many went through */
    private int posts(int many, boolean isNew) {
        var through = 0;
        for (int i = 0; i < many; i++)
            if (pace.toWait(SOMEBODY, isNew, Pace.Kind.POSTS).isZero()) through++;
        return through;
    }
}
