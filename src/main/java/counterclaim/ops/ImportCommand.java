package counterclaim.ops;

import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.BundleImport;
import counterclaim.interchange.bundle.FaultyBundle;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE}: exit code 0 when everything is in, 1 when nothing is, 2 when it was called wrongly. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings a dossier (counterclaim-bundle/1, YAML or JSON) into a workspace: all of it or nothing.")
class ImportCommand implements Callable<Integer> {

    private static final int SHOWN = 200;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The bundle.")
    Path file;

    @Option(
            names = "--workspace",
            defaultValue = "desk",
            description = "Slug of the workspace; made if it is not there. Default: ${DEFAULT-VALUE}.")
    String workspace;

    private final BundleImport imports;
    private final Clock clock;

    ImportCommand(BundleImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!workspace.matches(SLUG))
            throw new ParameterException(
                    spec.commandLine(), "--workspace " + workspace + ": expected a slug such as news-desk");
        if (Workspace.isReserved(workspace))
            throw new ParameterException(
                    spec.commandLine(),
                    "--workspace " + workspace + ": that is part of an address of this program; choose another");
        try {
            var bundle = BundleFormat.read(Files.readAllBytes(file));
            var dossier = QuarkusTransaction.requiringNew()
                    .call(() -> imports.into(opened(), bundle, new CountedProgress(clock, System.err)));
            System.out.println("Imported “" + dossier.title + "” as " + dossier.slug + ": "
                    + bundle.claims().size() + " claims, " + bundle.statements().size() + " statements, "
                    + bundle.arguments().size() + " arguments, "
                    + bundle.sources().size() + " sources.");
            return 0;
        } catch (NoSuchFileException notThere) {
            System.err.println("There is no file " + file + ".");
        } catch (IOException unreadable) {
            System.err.println(file + " cannot be read: " + unreadable.getMessage() + ".");
        } catch (FaultyBundle faulty) {
            tell(faulty);
        }
        return 1;
    }

    private Workspace opened() {
        return Workspace.named(workspace).orElseGet(() -> Workspace.open(workspace, workspace));
    }

    private void tell(FaultyBundle faulty) {
        var faults = faulty.faults();
        faults.stream().limit(SHOWN).forEach(System.err::println);
        if (faults.size() > SHOWN) System.err.println("… and " + (faults.size() - SHOWN) + " more.");
        System.err.println(file + " was not imported: " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + ". Nothing was changed.");
    }
}
