package counterclaim.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code use-database h2|postgresql}: which driver the program runs with is fixed when it is built, so the installed
 * program is built anew in place, in a process of its own, by the framework's own means. Data is not touched.
 */
final class UseDatabase {

    static final String NAME = "use-database";
    private static final List<String> KNOWN = List.of("h2", "postgresql");

    private UseDatabase() {}

    static int run(String... words) throws IOException, InterruptedException {
        if (words.length != 2 || !KNOWN.contains(words[1])) {
            System.err.println("Usage: " + NAME + " h2|postgresql");
            return 2;
        }
        var jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.launch.rebuild=true",
                // Else it looks for the folder under the name it was built with.
                "-Dquarkus.package.output-directory=" + jar.getParent().getFileName(),
                "-jar",
                jar.toString());
        process.environment().put("QUARKUS_DATASOURCE_DB_KIND", words[1]);
        var ended = process.inheritIO().start().waitFor();
        System.out.println(
                ended == 0
                        ? "This installation now uses " + words[1] + "."
                        : "The program could not be prepared for " + words[1] + ".");
        return ended;
    }
}
