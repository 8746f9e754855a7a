package counterclaim.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Looks at the database before anything is started on it: what cannot be used is refused with one line and left as it
 * is, and never answered with a fresh empty database.
 */
final class DatabaseCheck {

    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");
    /** SQL:2016 class of connection exceptions. */
    private static final String CONNECTION = "08";

    private static final String WRONG_PAIR = "this installation is prepared for one database, and"
            + " QUARKUS_DATASOURCE_JDBC_URL is the address of another (or is missing). Set it to a jdbc:postgresql: or"
            + " jdbc:h2: address to match, or run `use-database h2|postgresql` once (README).";
    /** H2's error code for a file that another process holds. */
    private static final int IN_USE = 90020;

    private DatabaseCheck() {}

    /** Why the configured H2 file cannot be used, if so. */
    static Optional<String> of(Config config) {
        var url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        var path = H2_FILE.matcher(url);
        if (!path.matches() || path.group(1).startsWith("mem:")) return Optional.empty();
        var file = Path.of(path.group(1) + ".mv.db");
        var problem = Files.exists(file) ? existing(file, url, config) : Optional.<String>empty();
        if (problem.isEmpty()) takeOffSeal(file);
        return problem;
    }

    /** Why the program did not start, if that was the database. */
    static Optional<String> explained(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Driver does not support the provided URL"))
                return Optional.of(WRONG_PAIR);
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(CONNECTION))
                return Optional.of("the database cannot be reached: "
                        + sql.getMessage().lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private static Optional<String> existing(Path file, String url, Config config) {
        if (size(file) == 0) return Optional.of(damaged(file, "it is empty"));
        if (sealIsBroken(file))
            return Optional.of(damaged(
                    file,
                    "it is not as it was left (" + Seal.of(file).getFileName()
                            + "; remove that if you put a backup there)"));
        var user = config.getOptionalValue("quarkus.datasource.username", String.class)
                .orElse(null);
        var password = config.getOptionalValue("quarkus.datasource.password", String.class)
                .orElse(null);
        try (var connection = DriverManager.getConnection(url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", user, password)) {
            if (!holdsOurTables(connection))
                return Optional.of(damaged(file, "the tables of Counterclaim are missing"));
            if (!lastRowsAreThere(connection)) return Optional.of(damaged(file, "its history has a gap"));
            readEverything(connection);
            return Optional.empty();
        } catch (SQLException problem) {
            if (problem.getErrorCode() == IN_USE)
                return Optional.of(
                        "the database file " + file + " is in use by another process; only one can open it.");
            return Optional.of(
                    damaged(file, problem.getMessage().lines().findFirst().orElse("unreadable")));
        } catch (RuntimeException brokenInside) {
            return Optional.of(damaged(file, String.valueOf(brokenInside.getMessage())));
        }
    }

    private static boolean holdsOurTables(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "history_chain", null)) {
            return tables.next();
        }
    }

    // Every chain says how long it is: what is lost at the end of a file is missing here.
    private static boolean lastRowsAreThere(Connection connection) throws SQLException {
        var gaps = "select count(*) from history_chain c where last_seq <>"
                + " (select count(*) from history h where h.chain_id = c.id)";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(gaps)) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    // A page that cannot be read is found now, and not by the first reader who needs it.
    private static void readEverything(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("script nopasswords nosettings")) {
            while (rows.next()) rows.getString(1);
        }
    }

    private static String damaged(Path file, String why) {
        return "the database file " + file + " is damaged: " + why
                + ". It was left as it is. Put a backup in its place, or move it away to start with an empty one.";
    }

    private static boolean sealIsBroken(Path file) {
        try {
            return Seal.isBroken(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void takeOffSeal(Path file) {
        try {
            Seal.takeOff(file);
        } catch (IOException readOnly) {
            throw new UncheckedIOException(readOnly);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
