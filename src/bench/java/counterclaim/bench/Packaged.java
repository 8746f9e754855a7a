package counterclaim.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A copy of the packaged program with the limit put into it, built for PostgreSQL as whoever installs it does. */
final class Packaged implements AutoCloseable {

    private static final String LIMIT = "counterclaim/bench/limit/";
    private static final int COMMAND_SECONDS = 300;
    private static final int READY_SECONDS = 120;
    private static final Pattern FIRST_OWNER = Pattern.compile("/welcome\\?token=([\\w-]+)");

    private final Path folder;
    private final Path jar;
    private final Map<String, String> settings;
    private Process running;
    private int port;
    private long loggedBefore;

    private Packaged(Path folder, Database database) {
        this.folder = folder;
        // The rebuild knows the program by the name of the folder it was packaged into.
        jar = folder.resolve("quarkus-app/quarkus-run.jar");
        settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.address(),
                "QUARKUS_DATASOURCE_USERNAME", Database.USER,
                "QUARKUS_DATASOURCE_PASSWORD", Database.USER,
                // One person does here what a whole school does.
                "COUNTERCLAIM_PACE_POSTS_PER_MINUTE", "0",
                "COUNTERCLAIM_PACE_FIRST_DAY_POSTS_PER_MINUTE", "0",
                "COUNTERCLAIM_PACE_FIRST_DAY_POSTS_PER_HOUR", "0",
                "COUNTERCLAIM_PACE_NOTES_PER_MINUTE", "0");
    }

    static Packaged copy(Path original, Path folder, Database database) throws IOException, InterruptedException {
        var program = new Packaged(folder, database);
        Runtime.getRuntime().addShutdownHook(new Thread(program::kill));
        program.copyOf(original);
        program.putLimitIn();
        program.run("use-database", "postgresql");
        return program;
    }

    /** A command of the program, to its end. */
    void run(String... words) throws IOException, InterruptedException {
        start(List.of(), words);
        if (!running.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) kill();
        if (running.waitFor() != 0)
            throw new IllegalStateException(
                    String.join(" ", words) + " ended with " + running.exitValue() + ", see " + log());
    }

    /** Starts the server with these options of Java; the seconds until it says that it is ready. */
    double serve(List<String> options) throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        loggedBefore = Files.exists(log()) ? Files.size(log()) : 0;
        var began = System.nanoTime();
        start(options);
        while (!ready()) {
            var waited = (System.nanoTime() - began) / 1e9;
            if (!running.isAlive() || waited > READY_SECONDS)
                throw new IllegalStateException("The program did not start, see " + log());
            Thread.sleep(20);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    int port() {
        return port;
    }

    long process() {
        return running.pid();
    }

    /** What opens the page that makes the first account; nothing once there is one. */
    Optional<String> firstOwnerToken() throws IOException {
        try (var log = Files.newInputStream(log())) {
            log.skipNBytes(loggedBefore);
            var said = FIRST_OWNER.matcher(new String(log.readAllBytes(), StandardCharsets.UTF_8));
            return said.find() ? Optional.of(said.group(1)) : Optional.empty();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (running == null) return;
        running.destroy();
        if (!running.waitFor(20, TimeUnit.SECONDS)) kill();
    }

    private void kill() {
        if (running == null) return;
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
    }

    private void copyOf(Path original) throws IOException {
        var copy = jar.getParent();
        if (Files.exists(copy))
            try (var files = Files.walk(copy)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        try (var files = Files.walk(original)) {
            for (var file : files.toList())
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
        }
    }

    // Into the jar of the application, which is read anew when the program is rebuilt.
    private void putLimitIn() throws IOException {
        Path application;
        try (var jars = Files.list(jar.resolveSibling("app"))) {
            application = jars.findFirst().orElseThrow();
        }
        try (var archive = FileSystems.newFileSystem(application)) {
            Files.createDirectories(archive.getPath(LIMIT));
            for (var name : List.of("Limit", "Limit$Query", "Limit$Answer", "BareStore"))
                try (var code = Packaged.class.getResourceAsStream("/" + LIMIT + name + ".class")) {
                    Files.copy(code, archive.getPath(LIMIT + name + ".class"));
                }
        }
    }

    private void start(List<String> options, String... words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (words.length == 0) command.add("-Dquarkus.http.port=" + port);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // What is set on this machine for another installation is not meant for this one.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("COUNTERCLAIM_"));
        builder.environment().putAll(settings);
        running = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("program.log");
    }

    private boolean ready() {
        try (var connection = new KeptConnection(port)) {
            return connection.ask(Request.get("/q/health/ready")).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
