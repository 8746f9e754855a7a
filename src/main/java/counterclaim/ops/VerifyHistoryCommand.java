package counterclaim.ops;

import counterclaim.history.ChainCheck;
import counterclaim.web.OneSnapshot;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code verify-history}: reads every chain and prints its head. Heads kept outside this database, and given back with
 * {@code --since}, show a chain that was cut off or written anew as a whole.
 */
@Command(
        name = "verify-history",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that the history is as it was written, and prints the head of each chain: id, rows, hash.",
            "Ends with 1 and says where if it is not."
        })
class VerifyHistoryCommand implements Callable<Integer> {

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "Heads that this command printed before: the history must still hold each of them.")
    Path since;

    @Override
    public Integer call() throws IOException {
        var whole = true;
        for (var chain : QuarkusTransaction.requiringNew().call(ChainCheck::chains)) whole &= isWhole(chain);
        if (since != null) for (var line : Files.readAllLines(since)) whole &= isStillThere(line);
        return whole ? 0 : 1;
    }

    private static boolean isWhole(UUID chain) {
        var report = QuarkusTransaction.requiringNew().timeout(3600).call(() -> {
            OneSnapshot.begin();
            return ChainCheck.of(chain);
        });
        System.out.println(chain + " " + report.rows() + " " + report.head());
        if (report.erased() > 0)
            System.err.println(chain + ": the texts of " + report.erased() + " rows were erased; the rows are whole.");
        for (var fault : report.faults())
            System.err.println(chain + " row " + fault.seq() + " " + told(fault.wrong()) + ".");
        return report.isWhole();
    }

    private static String told(ChainCheck.Wrong wrong) {
        return switch (wrong) {
            case MISSING -> "is missing";
            case ALTERED -> "was altered";
            case UNLINKED -> "does not follow from the row before it";
            case TEXT -> "vouches for another text than the one beside it";
            case HEAD -> "is where the chain should end, and does not";
        };
    }

    private static boolean isStillThere(String line) {
        var words = List.of(line.trim().split(" "));
        if (words.size() != 3 || !words.get(1).matches("[0-9]{1,18}"))
            throw new IllegalArgumentException("not a head (id, rows, hash): " + line);
        var seq = Long.parseLong(words.get(1));
        if (seq == 0) return true;
        var missing = QuarkusTransaction.requiringNew()
                .call(() -> ChainCheck.missing(UUID.fromString(words.get(0)), seq, words.get(2)));
        if (missing) System.err.println(words.get(0) + " no longer holds the head it had at row " + seq + ".");
        return !missing;
    }
}
