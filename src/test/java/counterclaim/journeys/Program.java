package counterclaim.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, as whoever installs it has it: a folder that is empty at first, a server on a free port of the
 * loopback interface, and commands.
 */
final class Program implements AutoCloseable {

    /** How a command ended, and what it said. */
    record Ended(int exitCode, String out, String err) {}

    private static final Duration READY = Duration.ofSeconds(90);
    private static final Duration COMMAND = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** Holds everything that is made here, and goes with the tests. */
    private static final Path ROOT = root();

    private final Path folder;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path jar = Path.of(System.getProperty("counterclaim.jar")).toAbsolutePath();
    private Path java = Path.of(System.getProperty("java.home"));
    private Process server;
    private Path log;
    private int port;

    private Program(Path folder) {
        this.folder = folder;
    }

    static Program inAnEmptyFolder() {
        return in(emptyFolder());
    }

    /** Nobody has to wait there: journeys write faster than people. */
    static Program in(Path folder) {
        return new Program(folder)
                .with("counterclaim.pace.posts-per-minute", "0")
                .with("counterclaim.pace.first-day-posts-per-minute", "0")
                .with("counterclaim.pace.first-day-posts-per-hour", "0")
                .with("counterclaim.pace.notes-per-minute", "0");
    }

    /** Another one on the same files. */
    Program another() {
        var other = new Program(folder);
        other.properties.putAll(properties);
        other.environment.putAll(environment);
        other.jar = jar;
        return other;
    }

    /** As with {@code -Dproperty=value}. */
    Program with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    Program withDemonstration() {
        return with("counterclaim.demo", "true");
    }

    Program withVariable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Program installedAt(Path otherJar) {
        jar = otherJar.toAbsolutePath();
        return this;
    }

    Program on(Path javaHome) {
        java = javaHome;
        return this;
    }

    Path folder() {
        return folder;
    }

    /** The file of the database. */
    Path database() {
        return folder.resolve("data/counterclaim.mv.db");
    }

    /** Starts the server and waits until it answers. */
    Program start() {
        port = freePort();
        log = temporaryFile("log");
        server = process(log, log);
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        var end = System.nanoTime() + READY.toNanos();
        while (!isReady()) {
            if (!server.isAlive() || System.nanoTime() > end) throw new IllegalStateException(notStarted());
            pause();
        }
        return this;
    }

    /** Runs a command, or without words a server that should refuse to start, to its end. */
    Ended run(Object... words) {
        return run(COMMAND, words);
    }

    Ended run(Duration atMost, Object... words) {
        if (words.length == 0) port = freePort();
        var out = temporaryFile("out");
        var err = temporaryFile("err");
        var process = process(out, err, words);
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException(
                        "still running after " + atMost + ": " + Arrays.toString(words) + "\n" + text(err));
            return new Ended(process.exitValue(), text(out), text(err));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return server.toHandle();
    }

    /** Asks the server to end, and does not wait. */
    Process askedToStop() {
        server.destroy();
        return server;
    }

    /** What the server said so far. */
    String log() {
        return text(log);
    }

    HttpResponse<String> get(String path) {
        return get(URI.create(address() + path));
    }

    private static HttpResponse<String> get(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException notAnswered) {
            throw new UncheckedIOException(notAnswered);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Ends the server gently, and harder if it does not listen. */
    void stop() {
        if (server == null) return;
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException stopped) {
            kill();
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        server.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        stop();
    }

    static Path emptyFolder() {
        try {
            return Files.createTempDirectory(ROOT, "house");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Process process(Path out, Path err, Object... words) {
        var command = new ArrayList<>(
                List.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        if (words.length == 0) {
            command.add("-Dquarkus.http.port=" + port);
            command.add("-Dquarkus.management.port=0");
        }
        command.addAll(List.of("-jar", jar.toString()));
        for (var word : words) command.add(word.toString());
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        // What is set on this machine for another installation is not meant for this one.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("COUNTERCLAIM_"));
        builder.environment().putAll(environment);
        try {
            return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                    .redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()))
                    .start();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    private boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private String notStarted() {
        var lines = log().lines().toList();
        var tail = String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        if (!server.isAlive()) return "The program ended with " + server.exitValue() + ":\n" + tail;
        kill();
        return "The program was not ready after " + READY + ":\n" + tail;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Path root() {
        try {
            var root = Files.createTempDirectory("counterclaim");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(root)));
            return root;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void remove(Path root) {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException inUse) {
            System.err.println("Left behind: " + root);
        }
    }

    private static Path temporaryFile(String kind) {
        try {
            return Files.createTempFile(ROOT, "said", "." + kind);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
