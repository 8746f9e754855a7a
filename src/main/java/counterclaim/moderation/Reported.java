package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.web.Fragment;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** Gives the queue what readers reported and what authors contest. */
// Remembers, for the rest of a page, which notes these are: most are none.
@RequestScoped
class Reported implements Flagged {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance reported(
                Annotation note, List<Flag> flags, Map<String, String> reasons, int decisions, Appeal appeal);
    }

    /** So many of each lane at most; when they are decided, others follow. */
    private static final int MOST = 200;

    /** An appeal that waits longer comes before what is new. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    // One person who names many reasons counts once; what their reports were worth, from a half to twofold.
    private static final String WAITING = """
            select r.note as note, r.lane as lane, r.since as since from (
              select t.note, t.lane, t.weight, t.since,
                row_number() over (partition by t.lane order by t.weight desc, t.since, t.note) as place from (
              select a.id as note, case when max(case when f.reason in (%s) then 1 else 0 end) = 1
                  then 'URGENT' else 'FLAGGED' end as lane,
                count(distinct f.account_id) * avg(f.weight) as weight, min(f.made_at) as since
              from flag f join annotation a on a.id = f.annotation_id
              where f.workspace_id = :workspace and f.retracted_at is null and f.outcome is null
                and f.version = a.shown_version
              group by a.id
              union all
              select p.annotation_id, 'APPEALED', cast(0 as double precision), min(p.made_at)
              from appeal p join decision e on e.id = p.decision_id
              where p.workspace_id = :workspace and p.outcome is null and e.undone_at is null
              group by p.annotation_id) t) r
            where r.place <= :most order by r.lane, r.place""".formatted(
                    Flag.URGENT.stream().map(code -> "'" + code + "'").sorted().collect(Collectors.joining(", ")));

    // Null as long as nobody has asked.
    private Set<UUID> flagged;
    private Set<UUID> appealed;

    @Override
    public Map<Lane, List<UUID>> waiting(Workspace workspace, Instant now) {
        flagged = new HashSet<>();
        appealed = new HashSet<>();
        var lanes = new EnumMap<Lane, List<UUID>>(Lane.class);
        for (var lane : List.of(Lane.URGENT, Lane.FLAGGED, Lane.APPEALED)) lanes.put(lane, new ArrayList<>());
        for (var row : rows(workspace)) {
            var note = (UUID) row[0];
            var lane = Lane.valueOf((String) row[1]);
            (lane == Lane.APPEALED ? appealed : flagged).add(note);
            var waitsLong = ((Instant) row[2]).isBefore(now.minus(PATIENCE));
            if (lane != Lane.APPEALED || waitsLong) lanes.get(lane).add(note);
        }
        return lanes;
    }

    private static List<Object[]> rows(Workspace workspace) {
        var query = Panache.getEntityManager().createNativeQuery(WAITING).unwrap(NativeQuery.class);
        query.setParameter("workspace", workspace.id);
        query.setParameter("most", MOST);
        query.addScalar("note", UUID.class).addScalar("lane", String.class).addScalar("since", Instant.class);
        var rows = new ArrayList<Object[]>();
        for (var row : query.getResultList()) rows.add((Object[]) row);
        return rows;
    }

    @Override
    public Optional<Fragment> beside(Queued item, Map<String, String> reasons) {
        var note = item.note();
        if (!isAmong(flagged, note) && !isAmong(appealed, note)) return Optional.empty();
        var against = Objections.to(note);
        if (against.isEmpty()) return Optional.empty();
        return Optional.of(
                Fragment.of(Templates.reported(note, against.flags(), reasons, item.decisions(), against.appeal())));
    }

    // Of a lane that is not there as a whole nothing can be said.
    private static boolean isAmong(Set<UUID> notes, Annotation note) {
        return notes == null || notes.size() >= MOST || notes.contains(note.id);
    }
}
