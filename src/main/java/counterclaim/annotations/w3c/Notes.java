package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Seen;
import counterclaim.dossiers.Readable;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;

/** Notes as far as the viewer may see them; for everybody who is not signed in by a condition that asks for less. */
@ApplicationScoped
class Notes {

    static final String FETCHED = "from Annotation a left join fetch a.dossier d left join fetch a.replyTo";

    private static final String NAMED = Described.FROM + "a.name = :name and (";
    private static final String OPEN = Seen.byEverybody("a", "d");
    private static final String OPEN_NAMED = NAMED + OPEN + wasSeen(Readable.open("d")) + ")";

    private final Viewer viewer;

    Notes(Viewer viewer) {
        this.viewer = viewer;
    }

    /**
     * The one of this name; or gone, if the viewer could see it.
     *
     * @throws NotFoundException for what they may not see as for what is not there
     */
    Described described(String name) {
        return query(
                        viewer.signedIn() ? NAMED + seen() + wasSeen(readable()) + ")" : OPEN_NAMED,
                        Object[].class,
                        Map.of("name", name))
                .getResultList()
                .stream()
                .findFirst()
                .map(Described::of)
                .orElseThrow(NotFoundException::new);
    }

    /** The same, for who does not want to know who made it. */
    Annotation visible(String name) {
        return described(name).note();
    }

    /** Which of the notes {@code a} in dossiers {@code d} the viewer sees, in HQL. */
    String seen() {
        return viewer.signedIn() ? Seen.anywhere("a", "d", ":viewer") : OPEN;
    }

    /** @param hql with the conditions from here, and no other that names the viewer */
    <T> TypedQuery<T> query(String hql, Class<T> type, Map<String, Object> values) {
        var query = Panache.getEntityManager().createQuery(hql, type);
        if (viewer.signedIn()) query.setParameter("viewer", viewer.account());
        values.forEach(query::setParameter);
        return query;
    }

    private static String readable() {
        return Readable.hql("d", ":viewer");
    }

    private static String wasSeen(String readable) {
        return " or a.approval = WITHDRAWN and a.wasOpen = true and " + readable;
    }

    static boolean isGone(Annotation note) {
        return note.approval == Approval.WITHDRAWN;
    }

    /** Whether a name was given to one, ever. */
    static boolean isTaken(String name) {
        return Annotation.count("name", name) > 0;
    }
}
