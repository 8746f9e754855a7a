package counterclaim.ops;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the program starts: without words as a server, with words as a command that does one thing and ends. */
@QuarkusMain
public class Main {

    static final int DATABASE_REFUSED = 3;

    public static void main(String... words) throws Exception {
        if (words.length > 0 && words[0].equals(UseDatabase.NAME)) System.exit(UseDatabase.run(words));
        var config = ConfigProvider.getConfig();
        var refusal = DatabaseCheck.of(config);
        if (refusal.isPresent()) {
            System.err.println("counterclaim: " + refusal.get());
            System.exit(DATABASE_REFUSED);
        }
        if (words.length > 0) quietly();
        // Nobody has checked who may reach a demonstration: it stays on this machine, whatever else was asked for.
        if (config.getValue("counterclaim.demo", boolean.class)) System.setProperty("quarkus.http.host", "127.0.0.1");
        Quarkus.run(Program.class, Main::ended, words);
    }

    // A command listens to nobody; standard output is for what it was asked for.
    private static void quietly() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.shutdown.delay", "0S");
        System.setProperty("quarkus.shutdown.timeout", "0S");
        System.setProperty("quarkus.management.port", "0");
        System.setProperty("quarkus.log.console.json.enabled", "false");
        System.setProperty("quarkus.log.console.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
    }

    // The framework's own report of a failed start is a page of stack; it is switched off in application.properties.
    private static void ended(int code, Throwable problem) {
        var exit = code;
        if (problem != null) {
            var explained = DatabaseCheck.explained(problem);
            if (explained.isPresent()) {
                System.err.println("counterclaim: " + explained.get());
                exit = DATABASE_REFUSED;
            } else if (DemonstrationLeft.explains(problem)) {
                System.err.println("counterclaim: " + new DemonstrationLeft().getMessage());
                exit = DATABASE_REFUSED;
            } else problem.printStackTrace();
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exit, problem);
    }
}
