package counterclaim.ops;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The server, or one of its commands. */
class Program implements QuarkusApplication {

    @Command(
            name = "counterclaim",
            description = "A workbench for contested assertions. Without a command: the server.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = "use-database h2|postgresql prepares this installation for the other database.",
            subcommands = {
                ImportCommand.class,
                ExportCommand.class,
                NewPasswordCommand.class,
                DisableCommand.class,
                MakeOwnerCommand.class,
                EraseCommand.class,
                VerifyHistoryCommand.class,
                ExportHistoryCommand.class
            })
    static class Commands {}

    static class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {ConfigProvider.getConfig().getValue("quarkus.application.version", String.class)};
        }
    }

    private final CommandLine.IFactory beans;

    Program(CommandLine.IFactory beans) {
        this.beans = beans;
    }

    @Override
    public int run(String... words) {
        if (words.length > 0) return new CommandLine(new Commands(), beans).execute(words);
        Quarkus.waitForExit();
        return 0;
    }
}
