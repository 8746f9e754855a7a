package counterclaim.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Somebody whose notes wait for a moderator, and in whose name a program writes them, with a token. */
final class Student {

    private static final String TOKEN = "cc_pat_" + "bench-bench-bench-bench-bench-bench-bench-1";
    private static final String JSON_LD = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private static final String ACCOUNT = """
            insert into account (id, name, demonstration, made_at)
            values ('00000000-0000-4000-8000-000000000001', 'student', false, now() - interval '10 days')""";
    private static final String MEMBERSHIP = """
            insert into membership (id, workspace_id, account_id, byline, joined_at, version)
            select '00000000-0000-4000-8000-000000000002', workspace.id, account.id, 'Student', now(), 0
            from account, workspace
            where account.name = 'student' and workspace.id in (select workspace_id from dossier)""";
    private static final String ROLE = """
            insert into held_role (workspace_id, account_id, role)
            select workspace_id, account_id, 'ANNOTATOR' from membership where byline = 'Student'""";
    private static final String ACCESS = """
            insert into access_token (id, account_id, workspace_id, label, hash, hint, scopes, made_at, expires_at)
            select '00000000-0000-4000-8000-000000000003', account_id, workspace_id, 'The benchmark',
              sha256('%s'), 'cc_pat_benc', 'annotations:write', now(), now() + interval '1 day'
            from membership where byline = 'Student'""".formatted(TOKEN);

    private Student() {}

    static void join(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : new String[] {ACCOUNT, MEMBERSHIP, ROLE, ACCESS}) statement.execute(sql);
        }
    }

    /**
     * Sends a note to the container.
     *
     * @param headers more of them, each with its end of line
     */
    static byte[] posts(String note, String headers) {
        var own = "Authorization: Bearer " + TOKEN + "\r\nContent-Type: " + JSON_LD + "\r\n";
        return Request.post("/annotations/", own + headers, note);
    }
}
