package counterclaim.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.bench.limit.Limit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One target being measured: first its SQL, then warm, then page and limit by turns. */
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

    /** @param folder where the SQL of each page is written down */
    Measuring(Path folder, Database database, Packaged program, Quiet quiet, int connections) throws IOException {
        this.folder = folder;
        this.database = database;
        this.quiet = quiet;
        this.connections = connections;
        port = program.port();
        watched = new Round.Watched(program.process(), database.process());
    }

    Figures of(Target target) throws IOException, SQLException, InterruptedException, Quiet.Busy {
        var addresses = target.addresses();
        var asked = new ArrayList<SqlOfPage>();
        var answers = new ArrayList<Limit.Answer>();
        try (var server = new KeptConnection(port);
                var log = new StatementLog(database)) {
            for (var address : addresses) {
                var answer = server.get(address);
                if (answer.status() != 200) return Figures.none(answer.status() + " from " + address);
                var sql = log.of(server, address);
                asked.add(sql);
                answers.add(new Limit.Answer(sql.queries(), answer.length()));
            }
        }
        Files.writeString(
                folder.resolve("sql-" + target.name() + ".sql"), asked.get(0).text());
        teach(answers);
        var page = new Load(port, addresses);
        var limit = new Load(port, limits(answers));
        warm(page, limit);
        var alone = page.run(1, ROUND_SECONDS);
        var pages = new ArrayList<Round>();
        var limits = new ArrayList<Round>();
        while (pages.size() < ROUNDS) {
            var one = Round.of(page, connections, ROUND_SECONDS, watched);
            var other = Round.of(limit, connections, ROUND_SECONDS, watched);
            if (!quiet.during(one) || !quiet.during(other)) continue;
            pages.add(one);
            limits.add(other);
        }
        var bytes =
                (int) answers.stream().mapToInt(Limit.Answer::length).average().orElseThrow();
        return Figures.of(pages, limits, alone, most(asked), bytes);
    }

    private void teach(List<Limit.Answer> answers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/bench/limit"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(answers)))
                .build();
        var status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 204) throw new IllegalStateException("the limit did not learn its pages: " + status);
        try (var server = new KeptConnection(port)) {
            for (var address : limits(answers))
                if (server.get(address).status() != 200) throw new IllegalStateException("the limit fails: " + address);
        }
    }

    private static List<String> limits(List<Limit.Answer> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> "/bench/limit/" + i)
                .toList();
    }

    private void warm(Load page, Load limit) throws IOException, InterruptedException {
        var cheapest = Double.MAX_VALUE;
        for (int turn = 1, last = 1; turn <= WARM_MOST; turn++) {
            limit.run(connections, WARM_SECONDS / 3);
            var cost = Round.of(page, connections, WARM_SECONDS, watched).programMillis();
            if (cost < cheapest * (1 - CHEAPER)) last = turn;
            cheapest = Math.min(cheapest, cost);
            if (turn >= WARM_LEAST && turn - last >= TURNS_WITHOUT) return;
        }
    }

    private static SqlOfPage most(List<SqlOfPage> asked) {
        return asked.stream()
                .max((one, other) ->
                        Integer.compare(one.queries().size(), other.queries().size()))
                .orElseThrow();
    }
}
