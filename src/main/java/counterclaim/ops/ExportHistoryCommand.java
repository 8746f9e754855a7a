package counterclaim.ops;

import counterclaim.history.ChainCheck;
import counterclaim.history.HistoryExport;
import counterclaim.web.OneSnapshot;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export-history FILE}: all chains, for whoever wants to check them without this program. */
@Command(
        name = "export-history",
        mixinStandardHelpOptions = true,
        description = {
            "Writes every row of the history with the texts beside it as JSON lines.",
            "docs/verifier/VerifyHistory.java checks them. It holds private dossiers too: keep it accordingly."
        })
class ExportHistoryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where to.")
    Path file;

    @Override
    public Integer call() throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            QuarkusTransaction.requiringNew().timeout(3600).run(() -> {
                OneSnapshot.begin();
                ChainCheck.chains().forEach(chain -> HistoryExport.write(chain, lines));
            });
        }
        return 0;
    }
}
