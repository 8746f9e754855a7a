package counterclaim.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One state of one thing, and what made it so.
 *
 * @param chain a dossier, or the workspace: a source may be written in several
 * @param seq its place there
 * @param kind what happened, as a past participle
 * @param reason in the words of who did it; null where none were given
 * @param state as JSON text; null once it was erased
 */
public record Revision(UUID chain, long seq, Instant at, String kind, UUID actor, String state, String reason) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What happens to a dossier that begins to use a thing of another, and leaves the thing what it was. */
    public static final String TAKEN_IN = "taken in";

    private static final Set<String> DECISIONS = Set.of("accepted", "declined", "taken back");
    // The id alone would not do: that a number was withdrawn before an import is told of the dossier, by its id.
    private static final String OF_ONE = " where r.subject = ?1 and r.subjectId = ?2 and r.kind <> '" + TAKEN_IN + "'";

    private static final String ROWS =
            "select new counterclaim.history.Revision(r.place.chainId, r.place.seq, r.at, r.kind, r.actorId, b.text, b.reason)"
                    + " from HistoryRow r left join HistoryBody b on b.place = r.place" + OF_ONE;

    /** Written in several dossiers: from chain to chain the time alone says what came first. */
    private static final Set<String> SHARED = Set.of("source", "party");

    /**
     * All of a thing, the first first: a thing of version n is what the revision at index n says.
     *
     * @param subject the noun of its room
     */
    public static List<Revision> all(String subject, UUID id) {
        return rows(subject, id).getResultList();
    }

    /** How many a thing has: one more than its version. */
    public static int count(String subject, UUID id) {
        var count = Panache.getEntityManager()
                .createQuery("select count(*) from HistoryRow r" + OF_ONE, Long.class)
                .setParameter(1, subject)
                .setParameter(2, id)
                .getSingleResult();
        return Math.toIntExact(count);
    }

    /** What a thing of this version was; an empty revision if there is none. */
    public static Revision of(String subject, UUID id, int version) {
        return rows(subject, id)
                .setFirstResult(Math.max(version, 0))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(new Revision(null, 0, null, "", null, null, null));
    }

    /** What happened to each of some things, in order: what made its version n is at index n. All of one dossier. */
    public static Map<UUID, List<String>> kinds(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select r.subjectId, r.kind from HistoryRow r where r.subjectId in ?1 and r.kind <> ?2"
                                + " order by r.place.seq",
                        Object[].class)
                .setParameter(1, subjects)
                .setParameter(2, TAKEN_IN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Each state of some things, as JSON text, by its id: version n at index n; null where it was erased. All of one dossier. */
    public static Map<UUID, List<String>> states(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return Map.of();
        var states = new HashMap<UUID, List<String>>();
        Panache.getEntityManager()
                .createQuery(
                        "select r.subjectId, b.text from HistoryRow r left join HistoryBody b on b.place = r.place"
                                + " where r.subjectId in ?1 and r.kind <> ?2 order by r.place.seq",
                        Object[].class)
                .setParameter(1, subjects)
                .setParameter(2, TAKEN_IN)
                .getResultList()
                .forEach(row -> states.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return states;
    }

    /**
     * Who did one of some things to some subjects after a row of their chain; of a subject that was accepted or
     * restored after it, who ever did: only then did it begin to count.
     *
     * @param subjects by their ids
     * @param subject with {@code numbers} more of them, as people number them
     * @param kinds as past participles
     */
    public static Set<UUID> actors(
            UUID chain,
            long after,
            Collection<UUID> subjects,
            String subject,
            Collection<Integer> numbers,
            Collection<String> kinds) {
        return Set.copyOf(Panache.getEntityManager()
                .createQuery(
                        "select distinct r.actorId from HistoryRow r where r.place.chainId = ?1"
                                + " and (r.place.seq > ?2 or exists (select 1 from HistoryRow began where"
                                + " began.place.chainId = ?1 and began.subjectId = r.subjectId and began.place.seq > ?2"
                                + " and began.kind in ('accepted', 'restored')))"
                                + " and (r.subjectId in ?3 or r.subject = ?4 and r.number in ?5)"
                                + " and r.kind in ?6 and r.actorId is not null",
                        UUID.class)
                .setParameter(1, chain)
                .setParameter(2, after)
                .setParameter(3, subjects)
                .setParameter(4, subject)
                .setParameter(5, numbers)
                .setParameter(6, kinds)
                .getResultList());
    }

    /** The last row of a chain; 0 before the first. */
    public static long last(UUID chain) {
        var last = Panache.getEntityManager()
                .createQuery("select max(r.place.seq) from HistoryRow r where r.place.chainId = ?1", Long.class)
                .setParameter(1, chain)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    // A clock may be set back, so within a chain only the place in it counts.
    private static TypedQuery<Revision> rows(String subject, UUID id) {
        var order = SHARED.contains(subject) ? " order by r.at, r.place.seq" : " order by r.place.seq";
        return Panache.getEntityManager()
                .createQuery(ROWS + order, Revision.class)
                .setParameter(1, subject)
                .setParameter(2, id);
    }

    /** Who proposed each of some things last, by its id. */
    public static Map<UUID, UUID> proposers(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select r.subjectId, r.actorId from HistoryRow r where r.subjectId in ?1 and r.actorId is not null"
                                + " and r.kind = 'proposed' order by r.at, r.place.seq",
                        Object[].class)
                .setParameter(1, subjects)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (first, last) -> last));
    }

    /**
     * How a proposal was decided; null where it was not.
     *
     * @param chain the dossier to which it was proposed: how another decided on the same thing is not told here
     */
    public static Revision decision(UUID chain, UUID subject) {
        return decisions(List.of(chain), List.of(subject)).get(subject);
    }

    /**
     * How each of some proposals was decided last, by its id.
     *
     * @param chains the dossiers to which they were proposed
     */
    public static Map<UUID, Revision> decisions(Collection<UUID> chains, Collection<UUID> subjects) {
        if (subjects.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select r.subjectId, new counterclaim.history.Revision(r.place.chainId, r.place.seq, r.at,"
                                + " r.kind, r.actorId, b.text, b.reason) from HistoryRow r left join HistoryBody b"
                                + " on b.place = r.place where r.place.chainId in ?1 and r.subjectId in ?2"
                                + " and r.kind in ?3 order by r.place.seq",
                        Object[].class)
                .setParameter(1, chains)
                .setParameter(2, subjects)
                .setParameter(3, DECISIONS)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Revision) row[1], (first, last) -> last));
    }

    /** What somebody proposed last. */
    public static List<UUID> proposedBy(UUID account, int most) {
        return Panache.getEntityManager()
                .createQuery(
                        "select r.subjectId from HistoryRow r where r.actorId = ?1 and r.kind = 'proposed'"
                                + " and r.subject in ('claim', 'statement', 'argument', 'source') order by r.at desc",
                        UUID.class)
                .setParameter(1, account)
                .setMaxResults(most)
                .getResultList();
    }

    public Revision withoutReason() {
        return new Revision(chain, seq, at, kind, actor, state, null);
    }

    /** The state; empty once it was erased. */
    public <S extends Record> Optional<S> as(Class<S> type) {
        if (state == null) return Optional.empty();
        try {
            return Optional.of(JSON.readValue(state, type));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("history_body holds no state of ours", damaged);
        }
    }
}
