package counterclaim.search;

import counterclaim.accounts.Viewer;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Full-text search by stems, English ones; words of other languages are looked for as they are.
 *
 * <p>One kind after the other is looked through, each in an index of its own (V009), until there is enough: a word that
 * stands everywhere is found in enough claims, and the many more statements are never touched. So a search takes about
 * as long however many dossiers there are.
 */
final class MatchesOnPostgresql implements Matches {

    /** Where no word has a stem of its own to look for ("to be or not to be"), the words as they are. */
    private static final String ASKED =
            "with asked as (select case when numnode(websearch_to_tsquery('english', :words)) > 0"
                    + " then websearch_to_tsquery('english', :words) else websearch_to_tsquery('simple', :words) end as words)";

    /**
     * {@code offset 0} keeps the planner from mixing a branch with what is asked of its outcome. The words come from a
     * subquery, so that it cannot guess how many rows hold them and read the table instead of the index.
     */
    private static final String BRANCH = "(select e.* from search_entry e join dossier d on d.id = e.dossier_id"
            + " where e.kind = '%s' and e.found_by @@ (select words from asked) and %s offset 0)";

    /** How close the words stand together makes the rank; how often they do does not, or long texts would always win. */
    private static final String FOUND =
            "%s select cast(e.id as varchar), e.kind, e.number, cast(e.dossier_id as varchar),"
                    + " cast(e.question_id as varchar), least(ts_rank_cd(e.found_by, (select words from asked)), 0.1), %s, %s"
                    + " from (select e.* from (%s) e where %s limit :most) e";

    private static final String WITH_ANY = "select cast(e.claim_id as varchar) from search_entry e"
            + " join dossier d on d.id = e.dossier_id where e.kind = 'CLAIM'"
            + " and e.found_by @@ websearch_to_tsquery('simple', :words) and %s"
            + " order by ts_rank(e.found_by, websearch_to_tsquery('simple', :words)) desc, e.id limit :most";

    private static final String SIMILAR = "select w.word, e.words from unnest(string_to_array(:words, ' ')) w(word)"
            + " cross join lateral (select e.words from search_entry e join dossier d on d.id = e.dossier_id"
            + " where e.kind in ('CLAIM', 'SPEAKER', 'SOURCE') and e.words %%> w.word and %s limit 100) e";

    /** The index is missing where the database has no pg_trgm. One wrong letter in five makes a word similar enough. */
    private static final String CAN_SPELL =
            "select set_config('pg_trgm.word_similarity_threshold', '0.5', true) is not null"
                    + " and to_regclass('search_entry_spelling') is not null";

    @Override
    public List<Match> of(Viewer viewer, Inquiry inquiry) {
        // Compiling a plan takes longer than any of these searches.
        query("select set_config('jit', 'off', true)").getSingleResult();
        var conditions = Conditions.of(viewer, inquiry);
        var kinds = inquiry.kind().map(Stream::of).orElseGet(() -> Arrays.stream(Kind.values()));
        var branches =
                kinds.map(kind -> BRANCH.formatted(kind, conditions.sql())).collect(Collectors.joining(" union all "));
        var standing = inquiry.standing()
                .map(word -> Conditions.STANDING + " = :standing")
                .orElse("true");
        var query = query(FOUND.formatted(ASKED, Conditions.STANDING, Conditions.SPEAKERS, branches, standing));
        inquiry.standing().ifPresent(word -> query.setParameter("standing", word.name()));
        query.setParameter("words", inquiry.asked().quoted()).setParameter("most", MOST + 1);
        return Match.inOrder(conditions.bindTo(query));
    }

    @Override
    public List<UUID> claimsWithAnyOf(Viewer viewer, UUID workspace, List<String> words) {
        var conditions = Conditions.visibleTo(viewer);
        conditions.add("e.workspace_id = :workspace", "workspace", workspace);
        var query = query(WITH_ANY.formatted(conditions.sql()))
                .setParameter("words", String.join(" or ", words))
                .setParameter("most", MOST);
        return Match.claims(conditions.bindTo(query));
    }

    @Override
    public Optional<Asked> nearlyAs(Viewer viewer, Asked asked) {
        var words = Spelling.worthTrying(asked);
        if (words.isEmpty() || !Boolean.TRUE.equals(query(CAN_SPELL).getSingleResult())) return Optional.empty();
        var conditions = Conditions.visibleTo(viewer);
        var query = query(SIMILAR.formatted(conditions.sql())).setParameter("words", String.join(" ", words));
        var spelling = new Spelling();
        for (var row : conditions.bindTo(query).getResultList()) {
            var similar = (Object[]) row;
            spelling.seen((String) similar[0], ((String) similar[1]).strip().split(" "));
        }
        return spelling.corrected(asked);
    }

    private static Query query(String sql) {
        return Panache.getEntityManager().createNativeQuery(sql);
    }
}
