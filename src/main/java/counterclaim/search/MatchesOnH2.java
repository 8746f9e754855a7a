package counterclaim.search;

import counterclaim.accounts.Viewer;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every word must be contained; whole words come before parts of words. Reads all entries: H2 is for trying out. */
final class MatchesOnH2 implements Matches {

    private static final String FOUND = "select cast(e.id as varchar), e.kind, e.number, cast(e.dossier_id as varchar),"
            + " cast(e.question_id as varchar), %s as whole_words, %s, %s"
            + " from search_entry e join dossier d on d.id = e.dossier_id where %s"
            + " order by whole_words desc, %s, e.number, e.id limit :most";

    private static final String WITH_ANY = "select cast(claim_id as varchar) from (select e.claim_id, %s as held"
            + " from search_entry e join dossier d on d.id = e.dossier_id where %s) where held > 0"
            + " order by held desc, claim_id limit :most";

    private static final String IN_ORDER = Arrays.stream(Kind.values())
            .map(kind -> "when '" + kind + "' then " + kind.ordinal())
            .collect(Collectors.joining(" ", "case e.kind ", " end"));

    @Override
    public List<Match> of(Viewer viewer, Inquiry inquiry) {
        var conditions = Conditions.of(viewer, inquiry);
        inquiry.kind().ifPresent(kind -> conditions.add("e.kind = :kind", "kind", kind.name()));
        inquiry.standing()
                .ifPresent(word -> conditions.add(Conditions.STANDING + " = :standing", "standing", word.name()));
        var terms = inquiry.asked().terms();
        for (int i = 0; i < terms.size(); i++)
            // From the beginning of a word, or "Esper" would find a spokesperson. Folded words have letters and digits
            // only: nothing in them is a sign to LIKE.
            conditions.add("e.words like :part" + i, "part" + i, "% " + terms.get(i) + "%");
        var whole = IntStream.range(0, terms.size())
                .mapToObj(i -> "case when e.words like :whole" + i + " then 1 else 0 end")
                .collect(Collectors.joining(" + "));
        var query = Panache.getEntityManager()
                .createNativeQuery(
                        FOUND.formatted(whole, Conditions.STANDING, Conditions.SPEAKERS, conditions.sql(), IN_ORDER));
        for (int i = 0; i < terms.size(); i++) query.setParameter("whole" + i, "% " + terms.get(i) + " %");
        return Match.inOrder(conditions.bindTo(query.setParameter("most", MOST + 1)));
    }

    @Override
    public List<UUID> claimsWithAnyOf(Viewer viewer, UUID workspace, List<String> words) {
        var conditions = Conditions.visibleTo(viewer);
        conditions.add("e.kind = 'CLAIM' and e.workspace_id = :workspace", "workspace", workspace);
        var held = IntStream.range(0, words.size())
                .mapToObj(i -> "case when e.words like :word" + i + " then 1 else 0 end")
                .collect(Collectors.joining(" + "));
        var query = Panache.getEntityManager().createNativeQuery(WITH_ANY.formatted(held, conditions.sql()));
        for (int i = 0; i < words.size(); i++) query.setParameter("word" + i, "% " + words.get(i) + " %");
        return Match.claims(conditions.bindTo(query.setParameter("most", MOST)));
    }

    /** H2 knows no similar words. */
    @Override
    public Optional<Asked> nearlyAs(Viewer viewer, Asked asked) {
        return Optional.empty();
    }
}
