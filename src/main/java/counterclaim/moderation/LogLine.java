package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.AnnotationKind;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.web.Slice;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * What was decided, as everybody may know it: no names, no words of anybody, and the day without the hour. What was
 * decided together is one line.
 *
 * @param code of the reason, or null
 * @param kind of the note; null where there is none, or several
 * @param dossier null where there is none, or several
 * @param undone how many of them were taken back since
 */
public record LogLine(
        LocalDate day, Act act, String code, AnnotationKind kind, Dossier dossier, long count, long undone) {

    /** What was done. */
    public enum Act {
        APPROVED,
        REJECTED,
        CHANGES_REQUESTED,
        SPAM,
        KEPT,
        APPEAL_KEPT,
        APPEAL_REVERSED,
        SUSPENDED,
        BANNED
    }

    // Nothing is told that can still be undone as if it had not been.
    private static final String DECISIONS = """
            select max(e.decided_at) as at, e.decision as act, min(e.code) as code,
              case when min(a.kind) = max(a.kind) then min(a.kind) end as kind,
              case when min(cast(d.id as varchar(36))) = max(cast(d.id as varchar(36)))
                then min(cast(d.id as varchar(36))) end as dossier,
              count(*) as counted, count(e.undone_at) as undone
            from decision e join annotation a on a.id = e.annotation_id join dossier d on d.id = e.dossier_id
            where e.decision <> 'ESCALATED' and e.tells_at <= :now and %s and (%s)
            group by coalesce(e.batch_id, e.id), e.decision""";

    private static final String APPEALS = """
            select p.decided_at as at, concat('APPEAL_', p.outcome) as act, e.code as code, a.kind as kind,
              cast(d.id as varchar(36)) as dossier, 1 as counted, 0 as undone
            from appeal p join decision e on e.id = p.decision_id join annotation a on a.id = p.annotation_id
              join dossier d on d.id = a.dossier_id
            where p.outcome is not null and %s and (%s)""";

    private static final String SUSPENSIONS = """
            select s.from_at as at, case when s.until_at is null then 'BANNED' else 'SUSPENDED' end as act,
              cast(null as varchar(40)) as code, cast(null as varchar(12)) as kind,
              cast(null as varchar(36)) as dossier, 1 as counted, 0 as undone
            from suspension s
            where %s and exists (select 1 from dossier d where d.workspace_id = s.workspace_id and (%s))""";

    private static final String ALL = "1 = 1";

    /**
     * What the viewer may know of, the latest first; three queries.
     *
     * @param workspace its id, or null for every one
     */
    static Slice<LogLine> of(Viewer viewer, UUID workspace, Instant now, int page) {
        var union = union(viewer, workspace);
        var total = ((Number) bound("select count(*) from (" + union + ") l", viewer, workspace, now)
                        .getSingleResult())
                .intValue();
        return Slice.of(
                total,
                page,
                (first, most) -> lines(bound(
                                "select * from (" + union + ") l order by l.at desc, l.act, l.dossier",
                                viewer,
                                workspace,
                                now)
                        .setFirstResult(first)
                        .setMaxResults(most)));
    }

    private static String union(Viewer viewer, UUID workspace) {
        var readable = Readable.sql(viewer, "d", ":account");
        return String.join(
                " union all ",
                DECISIONS.formatted(in(workspace, "e"), readable),
                APPEALS.formatted(in(workspace, "p"), readable),
                SUSPENSIONS.formatted(in(workspace, "s"), readable));
    }

    private static String in(UUID workspace, String table) {
        return workspace == null ? ALL : table + ".workspace_id = :workspace";
    }

    private static NativeQuery<?> bound(String sql, Viewer viewer, UUID workspace, Instant now) {
        var query = Panache.getEntityManager().createNativeQuery(sql).unwrap(NativeQuery.class);
        query.setParameter("now", now);
        if (viewer.signedIn()) query.setParameter("account", viewer.account());
        if (workspace != null) query.setParameter("workspace", workspace);
        return query;
    }

    private static List<LogLine> lines(NativeQuery<?> query) {
        query.addScalar("at", Instant.class)
                .addScalar("act", String.class)
                .addScalar("code", String.class)
                .addScalar("kind", String.class)
                .addScalar("dossier", String.class)
                .addScalar("counted", Long.class)
                .addScalar("undone", Long.class);
        var rows = new ArrayList<Object[]>();
        for (var row : query.getResultList()) rows.add((Object[]) row);
        var dossiers = dossiers(rows);
        return rows.stream().map(row -> line(row, dossiers)).toList();
    }

    private static Map<String, Dossier> dossiers(List<Object[]> rows) {
        var ids = rows.stream()
                .filter(row -> row[4] != null)
                .map(row -> UUID.fromString((String) row[4]))
                .distinct()
                .toList();
        var dossiers = new HashMap<String, Dossier>();
        if (!ids.isEmpty())
            Dossier.<Dossier>list("id in ?1", ids).forEach(dossier -> dossiers.put(dossier.id.toString(), dossier));
        return dossiers;
    }

    private static LogLine line(Object[] row, Map<String, Dossier> dossiers) {
        return new LogLine(
                ((Instant) row[0]).atZone(ZoneOffset.UTC).toLocalDate(),
                Act.valueOf((String) row[1]),
                (String) row[2],
                row[3] == null ? null : AnnotationKind.valueOf((String) row[3]),
                row[4] == null ? null : dossiers.get(row[4]),
                (Long) row[5],
                (Long) row[6]);
    }

    /** The day, as its date is written everywhere. */
    public String on() {
        return day.toString();
    }
}
