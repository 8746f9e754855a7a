package counterclaim.ops;

import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.BundleExport;
import counterclaim.interchange.bundle.BundleFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export SLUG [FILE]}: for whoever runs the house, so it sees every dossier whatever its visibility. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a dossier as a bundle (counterclaim-bundle/1, YAML).")
class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SLUG", description = "The dossier.")
    String slug;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "Where to; else to standard output.")
    Path file;

    @Override
    public Integer call() throws IOException {
        var document = QuarkusTransaction.requiringNew()
                .call(() -> Dossier.<Dossier>find("slug", slug)
                        .firstResultOptional()
                        .map(BundleExport::of)
                        .map(BundleFormat::write));
        if (document.isEmpty()) {
            System.err.println("There is no dossier " + slug + ".");
            return 1;
        }
        write(document.get());
        return 0;
    }

    private void write(byte[] document) throws IOException {
        if (file != null) Files.write(file, document);
        else {
            System.out.write(document);
            System.out.flush();
        }
    }
}
