package counterclaim.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
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

    private static final String ROWS =
            "select new counterclaim.history.Revision(r.place.chainId, r.place.seq, r.at, r.kind, r.actorId, b.text, b.reason)"
                    + " from HistoryRow r left join HistoryBody b on b.place = r.place where r.subjectId = ?1 and r.kind <> '"
                    + TAKEN_IN + "'"
                    + " order by r.at, r.place.seq";

    /** All of a thing, the first first: a thing of version n is what the revision at index n says. */
    public static List<Revision> all(UUID subject) {
        return Panache.getEntityManager()
                .createQuery(ROWS, Revision.class)
                .setParameter(1, subject)
                .getResultList();
    }

    /** What a thing of this version was; an empty revision if there is none. */
    public static Revision of(UUID subject, int version) {
        return Panache.getEntityManager()
                .createQuery(ROWS, Revision.class)
                .setParameter(1, subject)
                .setFirstResult(Math.max(version, 0))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(new Revision(null, 0, null, "", null, null, null));
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

    /** How a proposal was decided; null where it was not. */
    public static Revision decision(UUID subject) {
        return decisions(List.of(subject)).get(subject);
    }

    /** How each of some proposals was decided last, by its id. */
    public static Map<UUID, Revision> decisions(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select r.subjectId, new counterclaim.history.Revision(r.place.chainId, r.place.seq, r.at,"
                                + " r.kind, r.actorId, b.text, b.reason) from HistoryRow r left join HistoryBody b"
                                + " on b.place = r.place where r.subjectId in ?1 and r.kind in ?2"
                                + " order by r.at, r.place.seq",
                        Object[].class)
                .setParameter(1, subjects)
                .setParameter(2, DECISIONS)
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
