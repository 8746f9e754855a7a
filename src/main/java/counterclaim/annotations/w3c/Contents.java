package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** What the container has for the viewer, in the order in which it was made; what was withdrawn has left it. */
@ApplicationScoped
class Contents {

    static final int SIZE = 100;

    // Whoever made a note in a workspace has, or had, a membership there: so few rows are looked at.
    private static final String NOT_OPEN = "select count(a) from Annotation a left join a.dossier d where"
            + " a.workspaceId in (select m.workspace.id from Membership m where m.accountId = :viewer)"
            + " and a.approval in (PENDING, REJECTED, CHANGES_REQUESTED, SPAM) and a.shownVersion is null and ";

    /** Notes that are skipped one by one to come to a page. */
    private static final int FAR = 1_000;

    private static final String BORDERS = "select p.id from (select a.id as id, row_number() over (order by a.id) as n"
            + " from Annotation a left join a.dossier d where %s) p where mod(p.n, %d) = 0 order by p.n";
    private static final String COUNT = "select count(a) from Annotation a left join a.dossier d where ";

    private final Viewer viewer;
    private final Notes notes;
    private final OpenNotes open;
    private final Borders borders;

    Contents(Viewer viewer, Notes notes, OpenNotes open, Borders borders) {
        this.viewer = viewer;
        this.notes = notes;
        this.open = open;
        this.borders = borders;
    }

    /** All of it, if it is less than a page. */
    List<Described> first(Sought sought) {
        return found(rows(sought, "", "", 0, SIZE));
    }

    long total(Sought sought) {
        if (sought.isAll()) return open.count(viewer) + (viewer.signedIn() ? notOpen() : 0);
        return notes.query(COUNT + seen() + sought.hql(), Long.class, sought.values())
                .getSingleResult();
    }

    private long notOpen() {
        return notes.query(NOT_OPEN + notes.seen(), Long.class, Map.of()).getSingleResult();
    }

    static int pages(long total) {
        return (int) ((total + SIZE - 1) / SIZE);
    }

    /** @param number from 0 */
    List<Described> page(Sought sought, long total, int number) {
        var from = (long) number * SIZE;
        if (Math.min(from, total - from) > FAR) learnBorders(sought, total, number);
        var known = number == 0 ? null : borders.at(border(sought, total, number));
        List<Described> page;
        if (known != null) page = after(known, sought);
        else if (from <= total / 2) page = found(rows(sought, "", "", (int) from, SIZE));
        else page = fromTheEnd(sought, total, from);
        remember(sought, total, number, page);
        return page;
    }

    // Whoever opens the middle is likely to open more of it: one look at all notes tells where every page begins.
    private void learnBorders(Sought sought, long total, int number) {
        if (borders.at(border(sought, total, number)) != null) return;
        var last = notes.query(BORDERS.formatted(seen() + sought.hql(), SIZE), UUID.class, sought.values())
                .getResultList();
        for (int page = 0; page < last.size(); page++)
            borders.remember(border(sought, total, page + 1), last.get(page));
    }

    private void remember(Sought sought, long total, int number, List<Described> page) {
        if (page.size() < SIZE) return;
        borders.remember(border(sought, total, number + 1), page.get(SIZE - 1).note().id);
    }

    private List<Described> after(UUID known, Sought sought) {
        return found(rows(sought, " and a.id > :known", "", 0, SIZE).setParameter("known", known));
    }

    // The nearer end is counted off from.
    private List<Described> fromTheEnd(Sought sought, long total, long from) {
        var most = (int) Math.min(SIZE, total - from);
        var skipped = (int) (total - from - most);
        var page = new ArrayList<>(found(rows(sought, "", " desc", skipped, most)));
        Collections.reverse(page);
        return page;
    }

    private TypedQuery<Object[]> rows(Sought sought, String where, String order, int first, int most) {
        var hql = Described.FROM + seen() + sought.hql() + where + " order by a.id" + order;
        return notes.query(hql, Object[].class, sought.values())
                // What is only written down is not compared with what it was.
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setFirstResult(first)
                .setMaxResults(most);
    }

    // As a list: a stream keeps its connection until the request ends where no transaction does.
    private static List<Described> found(TypedQuery<Object[]> rows) {
        return rows.getResultList().stream().map(Described::of).toList();
    }

    private String seen() {
        return "a.approval <> WITHDRAWN and " + notes.seen();
    }

    private Borders.Border border(Sought sought, long total, int page) {
        return new Borders.Border(viewer.account(), Viewer.onlyWorkspace(), sought.iri(), total, page);
    }
}
