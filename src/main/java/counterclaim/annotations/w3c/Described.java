package counterclaim.annotations.w3c;

import counterclaim.annotations.Annotation;
import java.util.UUID;

/**
 * A note with who made it, looked up together.
 *
 * @param membership id of theirs in its workspace; null for somebody who is gone
 * @param byline what others see of them there; null likewise
 */
record Described(Annotation note, UUID membership, String byline) {

    private static final String SELECT = "select a, m.id, m.byline ";
    private static final String BY =
            " left join Membership m on m.workspace.id = a.workspaceId and m.accountId = a.authorId";

    /** In HQL, up to the condition: the note is {@code a}, its dossier {@code d}. */
    static final String FROM = SELECT + Notes.FETCHED + BY + " where ";

    static Described of(Object[] row) {
        return new Described((Annotation) row[0], (UUID) row[1], (String) row[2]);
    }
}
