package counterclaim.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dossiers made from the first one by the database: of every table that has a workspace_id all rows again, with ids of
 * their own and the names of another dossier. The history is not cloned: no measured page reads it.
 */
final class Clones {

    /** What is inserted into one table, and what is put in each column's place. */
    private record Table(String name, Map<String, String> columns, long rows) {}

    private static final String ORIGINALS = "bench";
    private static final int COMMITTED_TOGETHER = 10;

    private static final String TABLES = """
            select table_name
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and column_name = 'workspace_id' and table_type = 'BASE TABLE'
              and table_name not like 'history%' and table_name not like 'flyway%'
            order by table_name""";
    private static final String COLUMNS = """
            select column_name || ' ' || data_type
            from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER' and is_identity = 'NO'
            order by ordinal_position""";
    /** Columns that refer to a table of which nothing is cloned: what they hold stays. */
    private static final String REFERRING_ELSEWHERE = """
            select a.attname
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.contype = 'f' and c.conrelid = ('public.' || quote_ident('%s'))::regclass
              and c.confrelid::regclass::text not in (%s)""";

    private static final String WORD_INDEX_NAMES =
            "select indexname from pg_indexes where schemaname = 'public' and indexdef like '%USING gin%' order by 1";
    private static final String WORD_INDEXES =
            "select indexdef from pg_indexes where schemaname = 'public' and indexdef like '%USING gin%' order by 1";

    private final Connection connection;
    private final List<Table> tables = new ArrayList<>();
    private int dossiers = 1;

    /** @param connection to a database that holds one dossier */
    Clones(Connection connection) throws SQLException {
        this.connection = connection;
        execute("create schema " + ORIGINALS);
        var names = texts(TABLES);
        for (var name : names) {
            execute("create table " + original(name) + " as select * from public." + quoted(name));
            var rows = count(original(name));
            if (rows > 0) tables.add(new Table(name, columns(name, names), rows));
        }
    }

    /** Until there are this many dossiers. */
    void upTo(int wanted) throws SQLException {
        var before = dossiers;
        var had = new HashMap<Table, Long>();
        for (var table : tables) had.put(table, count("public." + quoted(table.name())));
        // An index over words is made in a minute, and kept up to date row by row in a quarter of an hour.
        var definitions = texts(WORD_INDEXES);
        for (var index : texts(WORD_INDEX_NAMES)) execute("drop index public." + quoted(index));
        connection.setAutoCommit(false);
        while (dossiers < wanted) {
            // The rows of a clone refer to each other as those of the first do, in rings even; nothing to check.
            execute("set local session_replication_role = replica");
            var end = Math.min(wanted, dossiers + COMMITTED_TOGETHER);
            for (; dossiers < end; dossiers++) for (var table : tables) clone(table);
            connection.commit();
        }
        connection.setAutoCommit(true);
        execute("set maintenance_work_mem = '512MB'");
        for (var index : definitions) execute(index);
        for (var table : tables) check(table, had.get(table) + table.rows() * (dossiers - before));
    }

    int dossiers() {
        return dossiers;
    }

    /** How many rows each table has now, but for what was written meanwhile. */
    Map<String, Long> rows() {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : tables) rows.put(table.name(), table.rows() * dossiers);
        return rows;
    }

    private void clone(Table table) throws SQLException {
        var syllable = Names.syllable(dossiers);
        var wanted = table.columns().values().stream()
                .map(value -> value.replace(":number", "'" + dossiers + "'")
                        .replace(":Syllable", "'" + syllable + "'")
                        .replace(":syllable", "'" + syllable.toLowerCase(Locale.ROOT) + "'"))
                .collect(Collectors.joining(", "));
        var into = table.columns().keySet().stream().map(Clones::quoted).collect(Collectors.joining(", "));
        execute("insert into public." + quoted(table.name()) + " (" + into + ") select " + wanted + " from "
                + original(table.name()));
    }

    // What the database computes itself is left to it.
    private Map<String, String> columns(String table, List<String> cloned) throws SQLException {
        var among = cloned.stream().map(Clones::literal).collect(Collectors.joining(", "));
        var kept = Set.copyOf(texts(REFERRING_ELSEWHERE.formatted(table, among)));
        var columns = new LinkedHashMap<String, String>();
        for (var column : texts(COLUMNS.formatted(table))) {
            var space = column.indexOf(' ');
            var name = column.substring(0, space);
            columns.put(name, kept.contains(name) ? quoted(name) : value(quoted(name), column.substring(space + 1)));
        }
        return columns;
    }

    private static String value(String column, String type) {
        return switch (type) {
            case "uuid" -> "md5(:number || " + column + "::text)::uuid";
            case "character varying", "text" ->
                "replace(replace(" + column + ", " + literal(Names.SYLLABLE) + ", :Syllable), "
                        + literal(Names.SYLLABLE.toLowerCase(Locale.ROOT)) + ", :syllable)";
            default -> column;
        };
    }

    private void check(Table table, long expected) throws SQLException {
        var rows = count("public." + quoted(table.name()));
        if (rows != expected) throw new IllegalStateException(table.name() + " has " + rows + " rows, not " + expected);
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(texts("select count(*) from " + table).get(0));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    private static String original(String table) {
        return ORIGINALS + "." + quoted(table);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(String text) {
        return "'" + text + "'";
    }
}
