package counterclaim.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import counterclaim.interchange.bundle.BundleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the packaged program on PostgreSQL, each page and form beside its limit: the same SQL on the same server and
 * pool, and constant bytes. Exit code 0; 1 if a request failed; 3 if the machine was too busy to measure; 4 if it took
 * too long.
 */
public final class Bench {

    private static final int DOSSIERS = 10;
    private static final int NOTES = 1_000;
    /** At every scale but the first. */
    private static final int MANY_NOTES = 100_000;

    private static final int BUSY = 3;
    private static final int TOO_LONG = 4;
    private static final long MOST_MINUTES = 90;

    private final Path folder = Path.of(System.getProperty("bench.folder", "target/bench"));
    private final Path original = Path.of(System.getProperty("bench.program", "target/quarkus-app"));
    private final int scale = Integer.getInteger("bench.scale", 1);
    private final int connections = Integer.getInteger("bench.connections", 4);
    private final List<String> options = List.of(
            System.getProperty("bench.options", "-Xmx128m -XX:+UseSerialGC").split(" "));
    /** The names of the targets to measure; empty for all. */
    private final Set<String> wanted = Stream.of(
                    System.getProperty("bench.only", "").split(","))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());

    private final Quiet quiet = new Quiet("allow".equals(System.getProperty("bench.busy")));
    private final SyntheticDossier dossier = new SyntheticDossier();

    private Bench() {}

    public static void main(String[] args) throws Exception {
        notForEver();
        try {
            System.exit(new Bench().run() ? 0 : 1);
        } catch (Quiet.Busy busy) {
            System.err.println("Bench: " + busy.getMessage());
            System.exit(BUSY);
        } catch (Throwable problem) {
            problem.printStackTrace();
            System.exit(1);
        }
    }

    private boolean run() throws Exception {
        Files.createDirectories(folder);
        quiet.await();
        var results = new ArrayList<Result>();
        try (var database = new Database(folder.resolve("database"));
                var connection = database.connection();
                var program = Packaged.copy(original, folder, database)) {
            say("program copied and prepared for PostgreSQL");
            var bundle = folder.resolve("bundle.yaml").toAbsolutePath();
            Files.write(bundle, BundleFormat.write(dossier.bundle()));
            program.run("import", bundle.toString());
            say("first dossier imported");
            var clones = new Clones(connection);
            var notes = new StoredNotes(connection);
            for (var each : scale == 1 ? List.of(1) : List.of(1, scale)) {
                clones.upTo(each * DOSSIERS);
                say(clones.dossiers() + " dossiers");
                results.add(measured(each, database, program, clones, notes));
            }
        }
        System.out.println(Table.of(results));
        return results.stream()
                .flatMap(result -> result.targets().values().stream())
                .allMatch(figures -> figures.failures() == 0);
    }

    private Result measured(int scale, Database database, Packaged program, Clones clones, StoredNotes notes)
            throws IOException, SQLException, InterruptedException, Quiet.Busy {
        database.settle();
        quiet.await();
        var start = program.serve(options);
        var owner = Owner.of(program);
        notes.are(scale == 1 ? NOTES : MANY_NOTES, program);
        database.settle();
        say(notes.many() + " notes");
        var measuring = new Measuring(folder, database, program, quiet, connections);
        Map<String, Figures> targets = new LinkedHashMap<>();
        for (var target : Targets.of(dossier, clones.dossiers(), owner, notes)) {
            if (!wanted.isEmpty() && !wanted.contains(target.name())) continue;
            targets.put(target.name(), measuring.of(target));
            say(target.name() + " measured");
        }
        var result = new Result(
                scale,
                rows(clones, notes),
                start,
                Memory.now(program.process()),
                Memory.most(program.process()),
                connections,
                quiet.disturbed(),
                targets);
        program.close();
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("result-scale" + scale + ".json").toFile(), result);
        return result;
    }

    private static Map<String, Long> rows(Clones clones, StoredNotes notes) {
        var rows = clones.rows();
        rows.put("annotation", (long) notes.many());
        return rows;
    }

    private static void notForEver() {
        var end = new TimerTask() {
            @Override
            public void run() {
                System.err.println("Bench: not done after " + MOST_MINUTES + " minutes");
                System.exit(TOO_LONG);
            }
        };
        new Timer(true).schedule(end, TimeUnit.MINUTES.toMillis(MOST_MINUTES));
    }

    private static void say(String what) {
        System.out.printf("bench %tT  %s%n", System.currentTimeMillis(), what);
    }
}
