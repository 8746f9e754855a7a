package counterclaim.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Asked to stop while people read, the program answers those who wait and those who are on the way (quality R23). */
class StoppingJourney {

    private static final int READERS = 200;
    private static final int AT_MOST_S = 20;
    /** The whole dossier: what takes longest to answer. */
    private static final String LONG_WORK = "/api/v1" + Places.DOSSIER;

    @Test
    void nobodyWhoWasBeingAnsweredIsDropped() throws Exception {
        var waiting = Executors.newFixedThreadPool(READERS);
        try (var program = Program.inAnEmptyFolder().withDemonstration().start()) {
            program.get(LONG_WORK);
            var sockets =
                    IntStream.range(0, READERS).mapToObj(i -> asking(program)).toList();
            waitForTheFirstAnswer(sockets);
            var asked = System.nanoTime();
            var server = program.askedToStop();
            assertThat(sockets.stream().filter(socket -> !isAnswered(socket)))
                    .as("readers who still wait")
                    .hasSizeGreaterThan(READERS / 2);
            var onTheWay = Stream.of(asking(program));
            var answers = Stream.concat(sockets.stream(), onTheWay)
                    .map(socket -> waiting.submit(() -> answer(socket)))
                    .toList();
            for (var answer : answers)
                assertThat(answer.get(AT_MOST_S, TimeUnit.SECONDS))
                        .startsWith("HTTP/1.1 200")
                        .endsWith("}");
            assertThat(server.waitFor(AT_MOST_S, TimeUnit.SECONDS)).isTrue();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked))
                    .isLessThanOrEqualTo(AT_MOST_S);
            assertThat(program.log()).as("it waits for nobody").doesNotContain("Timed out waiting");
        } finally {
            waiting.shutdownNow();
        }
    }

    private static Socket asking(Program program) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), program.port());
            socket.getOutputStream()
                    .write(("GET " + LONG_WORK + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String answer(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    // By then the others have long been taken in: reading a request takes no time, beside answering it.
    private static void waitForTheFirstAnswer(List<Socket> sockets) throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            if (sockets.stream().anyMatch(StoppingJourney::isAnswered)) return;
            Thread.sleep(10);
        }
        throw new AssertionError("nobody was answered");
    }

    private static boolean isAnswered(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
