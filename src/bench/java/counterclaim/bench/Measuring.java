package counterclaim.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.bench.limit.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One target being measured: first its SQL, then warm, then itself and its limit by turns. */
final class Measuring {

    private static final int ROUNDS = 5;
    private static final double ROUND_SECONDS = 3;
    private static final double WARM_SECONDS = 3;
    private static final int WARM_LEAST = 6;
    private static final int WARM_MOST = 16;
    /** Warm is when the program has not become cheaper by this share for some turns; its compiler takes its time. */
    private static final double CHEAPER = 0.03;

    private static final int TURNS_WITHOUT = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Database database;
    private final int port;
    private final Round.Watched watched;
    private final Quiet quiet;
    private final int connections;

    /** @param folder where the SQL of each target is written down */
    Measuring(Path folder, Database database, Packaged program, Quiet quiet, int connections) throws IOException {
        this.folder = folder;
        this.database = database;
        this.quiet = quiet;
        this.connections = connections;
        port = program.port();
        watched = new Round.Watched(program.process(), database.process());
    }

    Figures of(Target target) throws IOException, SQLException, InterruptedException, Quiet.Busy {
        var lengths = new ArrayList<Integer>();
        try (var server = new KeptConnection(port)) {
            for (var sample : target.samples()) {
                var request = sample.get();
                var answer = server.ask(request);
                if (answer.status() != target.status())
                    return Figures.none(answer.status() + " from " + Request.named(request));
                lengths.add(answer.length());
            }
        }
        var asked = sql(target);
        Files.writeString(
                folder.resolve("sql-" + target.name() + ".sql"), asked.get(0).text());
        var load = new Load(port, target);
        var limit = new Load(port, target.beside() == null ? limit(target, asked, lengths) : target.beside());
        warm(load, limit);
        var alone = load.run(1, ROUND_SECONDS);
        var rounds = new ArrayList<Round>();
        var limits = new ArrayList<Round>();
        while (rounds.size() < ROUNDS) {
            var one = Round.of(load, connections, ROUND_SECONDS, watched);
            var other = Round.of(limit, connections, ROUND_SECONDS, watched);
            if (!quiet.during(one) || !quiet.during(other)) continue;
            rounds.add(one);
            limits.add(other);
        }
        var bytes = (int) lengths.stream().mapToInt(length -> length).average().orElseThrow();
        return Figures.of(rounds, limits, alone, most(asked), bytes);
    }

    private List<SqlOfRequest> sql(Target target) throws IOException, SQLException, InterruptedException {
        var asked = new ArrayList<SqlOfRequest>();
        try (var server = new KeptConnection(port);
                var log = new StatementLog(database);
                var refusal = target.writes() ? new Refusal(database) : null) {
            for (var sample : target.samples()) asked.add(log.of(server, sample.get()));
        }
        return asked;
    }

    /** The same again as bare SQL, learnt by the program. */
    private Target limit(Target target, List<SqlOfRequest> asked, List<Integer> lengths)
            throws IOException, InterruptedException {
        var answers = new ArrayList<Limit.Answer>();
        for (int i = 0; i < asked.size(); i++)
            answers.add(new Limit.Answer(asked.get(i).queries(), target.writes(), lengths.get(i)));
        teach(answers);
        var limit = Target.pages(
                "limit of " + target.name(),
                IntStream.range(0, answers.size())
                        .mapToObj(i -> "/bench/limit/" + i)
                        .toList());
        try (var server = new KeptConnection(port)) {
            for (var sample : limit.samples())
                if (server.ask(sample.get()).status() != limit.status())
                    throw new IllegalStateException("the " + limit.name() + " fails, see program.log");
        }
        return limit;
    }

    private void teach(List<Limit.Answer> answers) throws IOException {
        var file = folder.resolve("limit.json").toAbsolutePath();
        JSON.writeValue(file.toFile(), answers);
        try (var server = new KeptConnection(port)) {
            var status = server.ask(Request.form("/bench/limit", "", Map.of("file", file.toString())))
                    .status();
            if (status != 204) throw new IllegalStateException("the limit did not learn what it runs: " + status);
        }
    }

    private void warm(Load load, Load limit) throws IOException, InterruptedException {
        var cheapest = Double.MAX_VALUE;
        for (int turn = 1, last = 1; turn <= WARM_MOST; turn++) {
            limit.run(connections, WARM_SECONDS / 3);
            var cost = Round.of(load, connections, WARM_SECONDS, watched).programMillis();
            if (cost < cheapest * (1 - CHEAPER)) last = turn;
            cheapest = Math.min(cheapest, cost);
            if (turn >= WARM_LEAST && turn - last >= TURNS_WITHOUT) return;
        }
    }

    private static SqlOfRequest most(List<SqlOfRequest> asked) {
        return asked.stream()
                .max((one, other) ->
                        Integer.compare(one.queries().size(), other.queries().size()))
                .orElseThrow();
    }
}
