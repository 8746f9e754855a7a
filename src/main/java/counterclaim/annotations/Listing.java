package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Vocabulary;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The notes of a dossier that somebody sees and asks for, as a query; the latest first. */
final class Listing {

    private final Filter filter;
    private final boolean decides;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param decides whether the viewer sees the last version of each */
    Listing(Dossier dossier, Viewer viewer, Filter filter, boolean decides) {
        this.filter = filter;
        this.decides = decides;
        where.append("from Annotation a join fetch a.dossier d where d = :dossier and ")
                .append(Seen.hql("a", "d", ":viewer"));
        parameters.put("dossier", dossier);
        parameters.put("viewer", viewer.account());
    }

    PanacheQuery<Annotation> query() {
        if (Vocabulary.has(AnnotationKind.class, filter.kind()))
            of("a.content.kind = :kind", "kind", Vocabulary.of(AnnotationKind.class, filter.kind()));
        if (!filter.tag().isEmpty())
            of("lower(a.content.tags) like :tag escape '!'", "tag", "%\n" + escaped(filter.tag()) + "\n%");
        if (Vocabulary.has(Approval.class, filter.state()))
            and("a.approval = :state", "state", Vocabulary.of(Approval.class, filter.state()));
        if (filter.isUnplaced()) where.append(" and ").append(Unplaced.hql(":viewer"));
        if (!filter.by().isEmpty())
            and(
                    "exists (from Membership m where m.workspace = d.workspace and m.accountId = a.authorId"
                            + " and lower(m.byline) like :by escape '!')",
                    "by",
                    "%" + escaped(filter.by()) + "%");
        where.append(" order by a.madeAt desc, a.id desc");
        return Annotation.find(where.toString(), parameters);
    }

    // Of a later version that only its author and who decides may see nothing is told to others: not even that it fits.
    private void of(String condition, String name, Object value) {
        and(decides ? condition : condition + " and (a.shown is null or a.authorId = :viewer)", name, value);
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static String escaped(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
