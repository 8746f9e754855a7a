package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Seen;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What the container has for the viewer, in the order in which it was made; what was withdrawn has left it. */
@ApplicationScoped
class Contents {

    static final int SIZE = 100;

    // Whoever made a note in a workspace has, or had, a membership there: so few rows are looked at.
    private static final String NOT_OPEN = "select count(a) from Annotation a left join a.dossier d where"
            + " a.workspaceId in (select m.workspace.id from Membership m where m.accountId = :viewer)"
            + " and a.approval in (PENDING, REJECTED, CHANGES_REQUESTED, SPAM) and a.shownVersion is null and ";

    private final Viewer viewer;
    private final OpenNotes open;
    private final Borders borders;

    Contents(Viewer viewer, OpenNotes open, Borders borders) {
        this.viewer = viewer;
        this.open = open;
        this.borders = borders;
    }

    long total(Sought sought) {
        if (sought.isAll()) return open.count(viewer) + (viewer.signedIn() ? notOpen() : 0);
        return bound(
                        "select count(a) from Annotation a left join a.dossier d where " + seen() + sought.hql(),
                        Long.class,
                        sought)
                .getSingleResult();
    }

    private long notOpen() {
        return Panache.getEntityManager()
                .createQuery(NOT_OPEN + Seen.anywhere("a", "d", ":viewer"), Long.class)
                .setParameter("viewer", viewer.account())
                .getSingleResult();
    }

    static int pages(long total) {
        return (int) ((total + SIZE - 1) / SIZE);
    }

    /** @param number from 0 */
    List<Annotation> page(Sought sought, long total, int number) {
        var from = (long) number * SIZE;
        var known = number == 0 ? null : borders.at(border(sought, total, number));
        List<Annotation> page;
        if (known != null) page = after(known, sought);
        else if (from <= total / 2)
            page = rows(sought, "", "", (int) from, SIZE).getResultList();
        else page = fromTheEnd(sought, total, from);
        if (page.size() == SIZE) borders.remember(border(sought, total, number + 1), page.get(SIZE - 1).id);
        return page;
    }

    private List<Annotation> after(UUID known, Sought sought) {
        return rows(sought, " and a.id > :known", "", 0, SIZE)
                .setParameter("known", known)
                .getResultList();
    }

    // The nearer end is counted off from.
    private List<Annotation> fromTheEnd(Sought sought, long total, long from) {
        var most = (int) Math.min(SIZE, total - from);
        var skipped = (int) (total - from - most);
        var page = new ArrayList<>(rows(sought, "", " desc", skipped, most).getResultList());
        Collections.reverse(page);
        return page;
    }

    private TypedQuery<Annotation> rows(Sought sought, String where, String order, int first, int most) {
        return bound(
                        "select a " + Notes.FETCHED + seen() + sought.hql() + where + " order by a.id" + order,
                        Annotation.class,
                        sought)
                .setFirstResult(first)
                .setMaxResults(most);
    }

    private static String seen() {
        return "a.approval <> WITHDRAWN and " + Seen.anywhere("a", "d", ":viewer");
    }

    private <T> TypedQuery<T> bound(String hql, Class<T> type, Sought sought) {
        var query = Panache.getEntityManager().createQuery(hql, type).setParameter("viewer", viewer.account());
        sought.values().forEach(query::setParameter);
        return query;
    }

    private Borders.Border border(Sought sought, long total, int page) {
        return new Borders.Border(viewer.account(), Viewer.onlyWorkspace(), sought.iri(), total, page);
    }
}
