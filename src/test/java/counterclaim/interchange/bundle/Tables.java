package counterclaim.interchange.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How many rows every table of the house has: what tells whether anything was changed. */
final class Tables {

    private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");

    private Tables() {}

    static Map<String, Long> counted(DataSource database) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : names()) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }

    // From the migrations themselves, so that no table is forgotten.
    private static List<String> names() {
        try (var files = Files.list(Path.of("migrations"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> TABLE.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
