package counterclaim.arguments;

import java.sql.Date;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the database refuses: a copy of a row of the small dispute, right but for one thing. */
final class Refusals {

    static final String HERE = "model-here";
    /** In the same workspace. */
    static final String BESIDE = "model-beside";
    /** In another one. */
    static final String ELSEWHERE = "model-elsewhere";

    private static final int FREE = 900;
    private static final Map<String, Refusal> ALL = new LinkedHashMap<>();

    /** One rule, kept or broken. */
    interface Refusal {
        void on(Rows rows, boolean wrong) throws SQLException;
    }

    /** What makes a good copy bad. */
    private interface Change {
        void of(Map<String, Object> row, Rows rows) throws SQLException;
    }

    static {
        argument("a pro against an argument", 1, (row, rows) -> row.put("direction", "PRO"));
        argument("a pro against a citation", 4, (row, rows) -> row.put("direction", "PRO"));
        argument("an argument without a target", 2, (row, rows) -> row.put("target_claim_id", null));
        argument("an argument with two targets", 1, (row, rows) -> row.put("target_claim_id", row.get("claim_id")));
        argument(
                "an argument that says it has another target than it has",
                2,
                (row, rows) -> row.put("target_id", claim(rows, HERE, 2)));
        argument("an argument aimed at itself", 1, (row, rows) -> {
            row.put("target_id", row.get("id"));
            row.put("target_argument_id", row.get("id"));
        });
        refuse("two arguments aimed at each other", (rows, wrong) -> {
            var first = rows.insert("argument", copied(rows, 1, FREE));
            var other = rows.insert("argument", copied(rows, 1, FREE + 1));
            var second = copied(rows, 1, FREE + 2);
            aim(second, wrong ? first : other, 1);
            rows.insert("argument", second);
            rows.update(
                    "update argument set target_id = ?, target_argument_id = ?, target_depth = 2, depth = 3 where id = ?",
                    second.get("id"),
                    second.get("id"),
                    first);
        });
        argument("an argument against a claim of another dossier", 2, (row, rows) -> {
            var there = claim(rows, BESIDE, 1);
            row.put("claim_id", there);
            row.put("target_claim_id", there);
            row.put("target_id", there);
        });
        argument("an argument against an argument of another dossier", 1, (row, rows) -> {
            row.put("claim_id", claim(rows, BESIDE, 1));
            aim(row, id(rows, "argument", BESIDE, 2), 0);
        });
        argument(
                "an answer argued under another claim than what it answers",
                1,
                (row, rows) -> row.put("claim_id", claim(rows, HERE, 2)));
        argument("an answer as high up as what it answers", 1, (row, rows) -> row.put("depth", 0));
        argument("a number twice among the arguments of a dossier", 1, (row, rows) -> row.put("number", 1));
        argument("an argument without words", 1, (row, rows) -> row.put("text", "  "));

        premise("a premise from another dossier", (row, rows) -> row.put("claim_id", claim(rows, BESIDE, 2)));
        premise(
                "a premise that is the target of its own argument",
                (row, rows) -> row.put("claim_id", claim(rows, HERE, 1)));
        premise("a premise twice", (row, rows) -> row.put("claim_id", claim(rows, HERE, 3)));
        premise(
                "a premise that hides the target of its argument",
                (row, rows) -> row.put("target_id", claim(rows, HERE, 3)));

        citation(
                "a citation of a source that the dossier does not rest on",
                (row, rows) -> row.put("source_id", source(rows, BESIDE)));
        citation("a credibility of 7", (row, rows) -> row.put("credibility", 7));
        citation("a reliability of G", (row, rows) -> row.put("reliability", "G"));

        numbered("claim", "a number twice among the claims of a dossier", (row, rows) -> row.put("number", 1));
        numbered(
                "claim",
                "a claim under a question of another dossier",
                (row, rows) -> row.put("question_id", id(rows, "question", BESIDE, 1)));
        numbered(
                "claim",
                "a claim of another workspace than its dossier",
                (row, rows) -> row.put("workspace_id", workspace(rows, ELSEWHERE)));
        numbered("claim", "a claim without wording", (row, rows) -> row.put("text", " "));
        numbered("claim", "a proof standard that nobody knows", (row, rows) -> row.put("standard", "CERTAINTY"));

        numbered("statement", "a stance that nobody knows", (row, rows) -> row.put("stance", "REJECTS"));
        numbered("statement", "a statement with neither quote nor paraphrase", (row, rows) -> {
            row.put("quote", null);
            row.put("paraphrase", null);
        });
        numbered(
                "statement",
                "a statement on a claim of another dossier",
                (row, rows) -> row.put("claim_id", claim(rows, BESIDE, 1)));
        numbered(
                "statement",
                "a statement by a party of another workspace",
                (row, rows) -> row.put("party_id", party(rows, ELSEWHERE)));
        numbered(
                "statement",
                "a statement from a source of another dossier",
                (row, rows) -> row.put("source_id", source(rows, BESIDE)));
        numbered(
                "statement",
                "a first day after the last",
                (row, rows) -> row.put("earliest", Date.valueOf("2021-01-01")));
        numbered("statement", "a dated statement without its days", (row, rows) -> row.put("latest", null));

        numbered(
                "event",
                "an event whose first day is after its last",
                (row, rows) -> row.put("earliest", Date.valueOf("2021-01-01")));
        numbered(
                "event",
                "an event from a source of another dossier",
                (row, rows) -> row.put("source_id", source(rows, BESIDE)));

        dossier("a visibility that nobody knows", (row, rows) -> row.put("visibility", "SECRET"));
        dossier("a slug twice in the installation", (row, rows) -> row.put("slug", ELSEWHERE));
        dossier("a slug with capitals", (row, rows) -> row.put("slug", "Model-Here"));
        dossier("a dossier without a title", (row, rows) -> row.put("title", ""));
        dossier("a next number of nothing", (row, rows) -> row.put("next_claim", 0));

        party("two parties of one name in a workspace", (row, rows) -> row.put("name", "The council"));
        party("two parties of one slug in a workspace", (row, rows) -> row.put("slug", "the-council"));
        party(
                "a party that is part of one of another workspace",
                (row, rows) -> row.put("part_of_id", party(rows, ELSEWHERE)));
        party("a party that is part of itself", (row, rows) -> row.put("part_of_id", row.get("id")));
    }

    private Refusals() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Refusal named(String name) {
        return ALL.get(name);
    }

    private static void refuse(String name, Refusal refusal) {
        ALL.put(name, refusal);
    }

    private static void argument(String name, int copied, Change change) {
        refuse(name, (rows, wrong) -> put(rows, "argument", copied(rows, copied, FREE), wrong, change));
    }

    private static void premise(String name, Change change) {
        refuse(name, (rows, wrong) -> {
            var row = rows.one("premise", "argument_id = ?", id(rows, "argument", HERE, 2));
            row.put("id", UUID.randomUUID());
            row.put("claim_id", claim(rows, HERE, 2));
            row.put("position", FREE);
            put(rows, "premise", row, wrong, change);
        });
    }

    private static void citation(String name, Change change) {
        refuse(name, (rows, wrong) -> {
            var row = rows.one("citation", "argument_id = ? and position = 1", id(rows, "argument", HERE, 2));
            row.put("id", UUID.randomUUID());
            row.put("position", FREE);
            put(rows, "citation", row, wrong, change);
        });
    }

    private static void numbered(String table, String name, Change change) {
        refuse(name, (rows, wrong) -> put(rows, table, copied(rows, table, 1, FREE), wrong, change));
    }

    private static void dossier(String name, Change change) {
        refuse(name, (rows, wrong) -> {
            var row = rows.one("dossier", "slug = ?", HERE);
            row.put("id", UUID.randomUUID());
            row.put("slug", "model-new");
            put(rows, "dossier", row, wrong, change);
        });
    }

    private static void party(String name, Change change) {
        refuse(name, (rows, wrong) -> {
            var row = rows.one("party", "id = ?", party(rows, HERE));
            row.put("id", UUID.randomUUID());
            row.put("slug", "somebody-else");
            row.put("name", "Somebody else");
            put(rows, "party", row, wrong, change);
        });
    }

    private static void put(Rows rows, String table, Map<String, Object> row, boolean wrong, Change change)
            throws SQLException {
        if (wrong) change.of(row, rows);
        rows.insert(table, row);
    }

    private static Map<String, Object> copied(Rows rows, int argument, int number) throws SQLException {
        return copied(rows, "argument", argument, number);
    }

    private static Map<String, Object> copied(Rows rows, String table, int number, int free) throws SQLException {
        var row = rows.one(table, "id = ?", id(rows, table, HERE, number));
        row.put("id", UUID.randomUUID());
        row.put("number", free);
        return row;
    }

    private static void aim(Map<String, Object> row, UUID target, int depth) {
        row.put("target_id", target);
        row.put("target_argument_id", target);
        row.put("target_depth", depth);
        row.put("depth", depth + 1);
    }

    private static UUID claim(Rows rows, String dossier, int number) throws SQLException {
        return id(rows, "claim", dossier, number);
    }

    private static UUID id(Rows rows, String table, String dossier, int number) throws SQLException {
        var within = "number = ? and dossier_id = (select id from dossier where slug = ?)";
        return (UUID) rows.one(table, within, number, dossier).get("id");
    }

    private static UUID source(Rows rows, String dossier) throws SQLException {
        var within = "number = 1 and dossier_id = (select id from dossier where slug = ?)";
        return (UUID) rows.one("dossier_source", within, dossier).get("source_id");
    }

    private static UUID party(Rows rows, String dossier) throws SQLException {
        var within = "slug = 'a-speaker' and workspace_id = (select workspace_id from dossier where slug = ?)";
        return (UUID) rows.one("party", within, dossier).get("id");
    }

    private static UUID workspace(Rows rows, String dossier) throws SQLException {
        return (UUID) rows.one("dossier", "slug = ?", dossier).get("workspace_id");
    }
}
