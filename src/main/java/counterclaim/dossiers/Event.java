package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.Sought;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** Something that happened in the world, dated, and known from a source. */
@Entity
public class Event extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    public int number;
    public String happened;
    public LocalDate earliest;
    public LocalDate latest;
    public String text;
    public String place;
    public UUID sourceId;

    @Enumerated(EnumType.STRING)
    public Acceptance acceptance = Acceptance.ACCEPTED;

    UUID withdrawnWith;

    /** Counted up by each act that is kept in its history: a form names the one it was made from. */
    public int version;

    public static List<Event> of(Dossier dossier) {
        return list("dossier = ?1 and acceptance = ?2 order by number", dossier, Acceptance.ACCEPTED);
    }

    /** What may have happened between two days and holds some words, in the order of time: by the last possible day. */
    public static PanacheQuery<Event> in(Dossier dossier, Sought sought, Between between) {
        return find(
                "dossier = ?1 and acceptance = ACCEPTED and latest >= ?2 and earliest <= ?3"
                        + " and (lower(text) like ?4 escape '!' or lower(place) like ?4 escape '!')"
                        + " order by latest, earliest desc, number",
                dossier,
                between.first(),
                between.last(),
                sought.pattern());
    }

    /** The event of a dossier that the viewer was let into, whatever became of it. */
    public static Event in(Dossier dossier, int number) {
        return Event.<Event>find("dossier = ?1 and number = ?2", dossier, number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** How many events of its dossier stand before it in the order of time. */
    int before() {
        return (int) count(
                "dossier = ?1 and acceptance = ACCEPTED and (latest < ?2 or latest = ?2 and (earliest > ?3 or earliest = ?3 and number < ?4))",
                dossier,
                latest,
                earliest,
                number);
    }

    /** What people call it in its dossier: E2. */
    public String key() {
        return "E" + number;
    }

    /** What a source is named for in the dossiers that the viewer may read. */
    public static List<Event> from(UUID source, Viewer viewer) {
        return list(
                "from Event e join fetch e.dossier d where e.sourceId = ?1 and e.acceptance = ACCEPTED and "
                        + Readable.hql("d", "?2") + " order by e.earliest, e.number",
                source,
                viewer.account());
    }

    /** What a timeline needs of every event. */
    public record Dated(UUID id, int number, LocalDate earliest, LocalDate latest) {}

    public static List<Dated> datedIn(Dossier dossier) {
        return getEntityManager()
                .createQuery(
                        "select new counterclaim.dossiers.Event$Dated(e.id, e.number, e.earliest, e.latest)"
                                + " from Event e where e.dossier = ?1 and e.acceptance = ACCEPTED",
                        Dated.class)
                .setParameter(1, dossier)
                .getResultList();
    }

    /** Some events of one dossier, by id. */
    public static Map<UUID, Event> in(Dossier dossier, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return Event.<Event>list("dossier = ?1 and id in ?2", dossier, ids).stream()
                .collect(Collectors.toMap(event -> event.id, Function.identity()));
    }

    public WorldDate date() {
        return WorldDate.parse(happened);
    }

    // Sets the date and, with it, the days it is ordered by.
    private void on(WorldDate date) {
        happened = date.text();
        earliest = date.earliest();
        latest = date.latest();
    }

    /** One act further: it counts, or was taken back, and its version says so. */
    public void become(Acceptance next, UUID with) {
        acceptance = next;
        withdrawnWith = with;
        version++;
    }

    public UUID withdrawnWith() {
        return withdrawnWith;
    }

    /** A new one of a dossier, known from a source. */
    public static Event in(Dossier dossier, int number, EventState state, UUID source) {
        var event = new Event();
        event.workspaceId = dossier.workspace.id;
        event.dossier = dossier;
        event.number = number;
        event.take(state, source);
        event.persist();
        return event;
    }

    /** @param source the key of its source in the dossier */
    public EventState state(String source) {
        return new EventState(key(), happened, text, place, source);
    }

    public void take(EventState state, UUID source) {
        on(WorldDate.parse(state.on()));
        text = state.text();
        place = state.place();
        sourceId = source;
    }
}
