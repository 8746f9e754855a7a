package counterclaim.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where speakers and sources have their pages. Not all are linked, so the database of a program at rest is asked. */
record Addresses(Map<String, String> ofParties, Map<String, String> ofSources) {

    static Addresses in(Program atRest) {
        var file = atRest.database().toString().replaceAll("\\.mv\\.db$", "");
        var url = "jdbc:h2:file:" + file + ";ACCESS_MODE_DATA=r;DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(url)) {
            return new Addresses(
                    read(
                            connection,
                            "/parties/",
                            "select slug, id from party where kind in ('OFFICE_HOLDER', 'INSTITUTION')"),
                    read(connection, "/sources/", "select label, id from source"));
        } catch (SQLException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private static Map<String, String> read(Connection connection, String path, String query) throws SQLException {
        var addresses = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) addresses.put(rows.getString(1), path + rows.getString(2));
        }
        return addresses;
    }
}
