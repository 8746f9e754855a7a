package counterclaim.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of a note that a student sent, ten on each of some claims of every dossier: nine are open, the tenth waits for
 * a moderator. The same rows stand in a second table with the same columns, indexes and references, for the bare store.
 */
final class StoredNotes {

    /** What a note can be about. */
    record Claim(String iri, String text) {}

    static final int EXACT = 20;
    static final int AROUND = 32;
    private static final String OURS = "http://localhost/dossiers/";
    private static final String MODEL = "model";

    private static final String KEEP_MODEL =
            "create table bench.model as select * from annotation where name = '" + MODEL + "'";
    private static final String BESIDE = """
            create table bench.stored (like annotation including all,
              foreign key (workspace_id) references workspace, foreign key (author_id) references account,
              foreign key (reply_to_id) references bench.stored,
              foreign key (workspace_id, dossier_id) references dossier (workspace_id, id))""";
    private static final String EMPTY = "truncate annotation cascade; truncate bench.stored";
    private static final String FILL = """
            with numbered as (
              select d.id as dossier, nth, timestamptz '2025-01-01Z' + n * interval '1 second' as at,
                ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id
              from (select id, row_number() over (order by slug) - 1 as turn, count(*) over () as turns from dossier) d
              cross join lateral (select k * turns + turn as n, k as nth from generate_series(0, %d / turns - 1) k) k)
            insert into annotation (id, workspace_id, dossier_id, name, author_id, target_kind, target_id, target_key,
              revision, exact, prefix, suffix, start_at, end_at, kind, motivation, text, document, thread_id, state,
              version, shown_version, members_at_once, made_at, changed_at)
            select n.id, m.workspace_id, n.dossier, n.id::text, m.author_id, 'CLAIM', c.id, 'C' || c.number,
              (c.version + 1)::text, left(c.text, %d), '', substr(c.text, %d, %d), 0, %d, m.kind, m.motivation,
              m.text || ' ' || nth, m.document, n.id, case when nth %% 10 < 9 then 'APPROVED' else 'PENDING' end, 1,
              case when nth %% 10 < 9 then 1 end, false, at, at
            from numbered n join claim c on c.dossier_id = n.dossier and c.number = nth / 10 + 1, bench.model m""";
    private static final String FILL_BESIDE = """
            insert into bench.stored select * from annotation;
            update bench.stored set target_iri = '%s' || d.slug || '/claims/' || substr(target_key, 2)
            from dossier d where d.id = dossier_id""".formatted(OURS);

    private static final String CLAIMS = """
            select distinct '%s' || d.slug || '/claims/' || c.number, c.text
            from annotation a join claim c on c.id = a.target_id join dossier d on d.id = a.dossier_id
            order by 1""".formatted(OURS);
    private static final String OPEN = "select id, '' from annotation where shown_version is not null order by id";
    private static final String WORKSPACE =
            "select slug, '' from workspace where id in (select workspace_id from dossier)";

    private final Connection connection;
    private List<Claim> claims = List.of();
    private List<String> open = List.of();
    private String workspace;
    private int many;

    StoredNotes(Connection connection) {
        this.connection = connection;
    }

    /**
     * From now on there are so many, and none of those that were sent before.
     *
     * @param program in which the first owner has an account
     * @param number a multiple of ten times the number of dossiers
     */
    void are(int number, Packaged program) throws IOException, SQLException {
        if (workspace == null) begin(program);
        execute(EMPTY);
        execute(FILL.formatted(number, EXACT, EXACT + 1, AROUND, EXACT));
        execute(FILL_BESIDE);
        claims = rows(CLAIMS);
        open = rows(OPEN).stream().map(Claim::iri).toList();
        many = number;
    }

    int many() {
        return many;
    }

    /** Ids of those that everybody may read, in order. */
    List<String> open() {
        return open;
    }

    /** Those that have notes. */
    List<Claim> claims() {
        return claims;
    }

    /** The slug of the one that they are all in. */
    String workspace() {
        return workspace;
    }

    private void begin(Packaged program) throws IOException, SQLException {
        workspace = rows(WORKSPACE).get(0).iri();
        Student.join(connection);
        var any =
                rows("select '%s' || d.slug || '/claims/' || c.number, c.text from claim c join dossier d on d.id = c.dossier_id limit 1"
                                .formatted(OURS))
                        .get(0);
        try (var server = new KeptConnection(program.port())) {
            var status = server.ask(Student.posts(NoteTargets.note(any), "Slug: " + MODEL + "\r\n"))
                    .status();
            if (status != Target.CREATED) throw new IllegalStateException(status + " from the container");
        }
        execute(KEEP_MODEL);
        execute(BESIDE);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Claim> rows(String sql) throws SQLException {
        var found = new ArrayList<Claim>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(new Claim(rows.getString(1), rows.getString(2)));
        }
        return found;
    }
}
