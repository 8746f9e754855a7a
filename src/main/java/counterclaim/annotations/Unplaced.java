package counterclaim.annotations;

import counterclaim.passages.Anchor;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;

/**
 * Notes whose passage a person has to look at: it is gone, or stands where it only may be meant. That is computed, and
 * for as many at most whose text was edited after they were made.
 *
 * @param all whether that is all of them
 */
record Unplaced(List<Annotation> notes, boolean all) {

    /** So many are looked at, the latest. */
    static final int MOST = 500;

    private static final String EDITED =
            "exists (select 1 from %1$s t where t.id = a.targetId and cast(t.version + 1 as string) <> a.mark.revision)";

    /**
     * In HQL: what can be one at all, as {@code a} in {@code d}. An answer stands where that stands which it answers,
     * as far as the viewer sees that; a saved copy is never edited.
     *
     * @param account parameter that is bound to the viewer's account
     */
    static String hql(String account) {
        return "a.mark.exact is not null and (" + EDITED.formatted("Claim") + " or " + EDITED.formatted("Argument")
                + " or " + EDITED.formatted("Statement") + ") and not exists (select 1 from Annotation o"
                + " where o = a.replyTo and " + Seen.hql("o", "d", account) + ")";
    }

    /** @param query finds those that can be one; at most five queries more, whatever they are */
    static Unplaced of(PanacheQuery<Annotation> query) {
        // One more than are looked at: if it is not there, these are all.
        var found = query.range(0, MOST).list();
        var notes = found.subList(0, Math.min(found.size(), MOST));
        var anchors = Anchors.of(notes, Annotated.of(notes));
        return new Unplaced(
                notes.stream()
                        .filter(note -> {
                            var anchor = anchors.get(note.id);
                            return anchor instanceof Anchor.Orphaned || anchor instanceof Anchor.Suggested;
                        })
                        .toList(),
                found.size() <= MOST);
    }
}
