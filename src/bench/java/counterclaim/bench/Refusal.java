package counterclaim.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * As long as this is open the database refuses every transaction that inserts something, at its very end: all its
 * statements were run, and nothing is left of them. So they can be run again on the same rows, however often.
 */
final class Refusal implements AutoCloseable {

    static final String MESSAGE = "refused by the benchmark";
    private static final String REFUSE = """
            create function bench_refuse() returns trigger language plpgsql
            as $$ begin raise exception '%s'; end $$""".formatted(MESSAGE);
    // Deferred: it comes with the commit.
    private static final String EVERYWHERE = """
            do $$
            declare tab regclass;
            begin
              for tab in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
                execute 'create constraint trigger bench_refuses after insert on ' || tab
                  || ' deferrable initially deferred for each row execute function bench_refuse()';
              end loop;
            end $$""";

    private final Connection connection;

    Refusal(Database database) throws SQLException {
        connection = database.connection();
        execute(REFUSE);
        execute(EVERYWHERE);
    }

    @Override
    public void close() throws SQLException {
        execute("drop function bench_refuse() cascade");
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
