package counterclaim.ops;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountedProgressTest {

    private static final Instant START = Instant.parse("2026-01-31T09:30:00Z");

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Instant now = START;

    @Test
    void aShortImportSaysNothingOfItsProgress() {
        progress(999, 10);
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aLongImportSaysOnceASecondHowFarItHasCome() {
        progress(3_000, 300);
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("100 of 300 …", "200 of 300 …", "300 of 300 …");
    }

    private void progress(int millis, int things) {
        var clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        var progress = new CountedProgress(clock, new PrintStream(told, true, StandardCharsets.UTF_8));
        for (int done = 1; done <= things; done++) {
            now = START.plus(Duration.ofMillis((long) millis * done / things));
            progress.done(done, things);
        }
    }
}
