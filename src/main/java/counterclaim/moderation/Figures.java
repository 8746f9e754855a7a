package counterclaim.moderation;

import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** How much was decided in a workspace within the last weeks, why, how soon, and how often it was reversed. */
record Figures(List<Week> weeks, List<OfReason> reasons, List<OfPerson> people, Total total) {

    /** @param counts what was decided in the seven days from a day on; what does not occur is missing */
    public record Week(LocalDate from, Map<Decided, Long> counts) {

        public long shown() {
            return of(Decided.APPROVED);
        }

        public long rejected() {
            return of(Decided.REJECTED);
        }

        public long sentBack() {
            return of(Decided.CHANGES_REQUESTED);
        }

        public long spam() {
            return of(Decided.SPAM);
        }

        public long kept() {
            return of(Decided.KEPT);
        }

        /** As its date is written. */
        public String day() {
            return from.toString();
        }

        /** In brief, under its bar. */
        public String label() {
            return day().substring("2020-".length());
        }

        private long of(Decided decided) {
            return counts.getOrDefault(decided, 0L);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public record OfReason(String code, long count) {}

    /** @param median in minutes: half of what they decided had waited no longer; null where they decided nothing */
    public record OfPerson(UUID account, long count, long undone, long reversed, Long median) {}

    /** @param appeals that were decided */
    public record Total(long count, Long median, long appeals, long reversed, long waiting) {

        /** Of a hundred appeals so many were reversed. */
        public long percent() {
            return appeals == 0 ? 0 : Math.round(100.0 * reversed / appeals);
        }
    }

    static final int WEEKS = 12;

    private static final String BY_WEEK = """
            select t.passed, t.decision, count(*) from (select cast(floor(
              (extract(epoch from e.decided_at) - :start) / 604800) as integer) as passed, e.decision as decision
              from decision e where e.workspace_id = :workspace and e.decided_at >= :since and e.undone_at is null) t
            group by t.passed, t.decision""";

    // How long each had waited: since the note was made, or changed.
    private static final String HALF = """
            percentile_cont(0.5) within group (order by cast(
              extract(epoch from e.decided_at) - extract(epoch from e.changed_before) as double precision))""";

    private static final String BY_PERSON = """
            select e.decided_by as who, count(*) as counted, count(e.undone_at) as undone, count(p.id) as reversed, %s as half
            from decision e left join appeal p on p.decision_id = e.id and p.outcome = 'REVERSED'
            where e.workspace_id = :workspace and e.decided_at >= :since
            group by e.decided_by order by count(*) desc, e.decided_by""".formatted(HALF);

    private static final String ALL = """
            select count(*) as counted, %s as half from decision e
            where e.workspace_id = :workspace and e.decided_at >= :since and e.undone_at is null""".formatted(HALF);

    /** Six queries. */
    static Figures of(Workspace workspace, Instant now) {
        var first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(7L * WEEKS - 1);
        var since = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Figures(
                weeks(workspace, first, since),
                reasons(workspace, since),
                people(workspace, since),
                total(workspace, since, now));
    }

    private static List<Week> weeks(Workspace workspace, LocalDate first, Instant since) {
        var weeks = new ArrayList<Week>();
        for (int n = 0; n < WEEKS; n++) weeks.add(new Week(first.plusDays(7L * n), new EnumMap<>(Decided.class)));
        for (var found : bound(BY_WEEK, workspace, since)
                .setParameter("start", since.getEpochSecond())
                .getResultList()) {
            var row = (Object[]) found;
            var week = ((Number) row[0]).intValue();
            if (week < WEEKS)
                weeks.get(week).counts.put(Decided.valueOf((String) row[1]), ((Number) row[2]).longValue());
        }
        return weeks;
    }

    private static List<OfReason> reasons(Workspace workspace, Instant since) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new counterclaim.moderation.Figures$OfReason(e.code, count(*)) from Decision e"
                                + " where e.workspaceId = ?1 and e.decidedAt >= ?2 and e.code is not null"
                                + " and e.undoneAt is null group by e.code order by count(*) desc, e.code",
                        OfReason.class)
                .setParameter(1, workspace.id)
                .setParameter(2, since)
                .getResultList();
    }

    private static List<OfPerson> people(Workspace workspace, Instant since) {
        var people = new ArrayList<OfPerson>();
        var query = bound(BY_PERSON, workspace, since)
                .addScalar("who", UUID.class)
                .addScalar("counted", Long.class)
                .addScalar("undone", Long.class)
                .addScalar("reversed", Long.class)
                .addScalar("half", Double.class);
        for (var found : query.getResultList()) {
            var row = (Object[]) found;
            people.add(new OfPerson((UUID) row[0], (Long) row[1], (Long) row[2], (Long) row[3], minutes(row[4])));
        }
        return people;
    }

    private static Total total(Workspace workspace, Instant since, Instant now) {
        var row = (Object[]) bound(ALL, workspace, since)
                .addScalar("counted", Long.class)
                .addScalar("half", Double.class)
                .getSingleResult();
        var appeals = Panache.getEntityManager()
                .createQuery(
                        "select count(p), coalesce(sum(case when p.outcome = REVERSED then 1 else 0 end), 0)"
                                + " from Appeal p where p.workspaceId = ?1 and p.decidedAt >= ?2",
                        Object[].class)
                .setParameter(1, workspace.id)
                .setParameter(2, since)
                .getSingleResult();
        return new Total(
                (Long) row[0],
                minutes(row[1]),
                (Long) appeals[0],
                ((Number) appeals[1]).longValue(),
                Appeal.waiting(workspace.id, now));
    }

    @SuppressWarnings("unchecked")
    private static NativeQuery<Object> bound(String sql, Workspace workspace, Instant since) {
        return Panache.getEntityManager()
                .createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setParameter("workspace", workspace.id)
                .setParameter("since", since);
    }

    private static Long minutes(Object seconds) {
        return seconds == null ? null : Math.max(0, Math.round((Double) seconds / 60));
    }
}
