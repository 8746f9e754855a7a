package counterclaim.arguments;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Rows of the database by hand: one is copied, changed in a value or two, and put in as a new one. */
final class Rows {

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** The one row, by column. */
    Map<String, Object> one(String table, String where, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + table + " where " + where)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var found = statement.executeQuery()) {
                if (!found.next()) throw new AssertionError("no " + table + " where " + where);
                var row = new LinkedHashMap<String, Object>();
                var columns = found.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), found.getObject(i));
                return row;
            }
        }
    }

    UUID insert(String table, Map<String, Object> row) throws SQLException {
        var columns = String.join(", ", row.keySet());
        var marks = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (var statement =
                connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")")) {
            int at = 1;
            for (var value : row.values()) statement.setObject(at++, value);
            statement.executeUpdate();
        }
        return (UUID) row.get("id");
    }

    int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }
}
