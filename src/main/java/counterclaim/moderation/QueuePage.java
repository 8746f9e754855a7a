package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The queue of a workspace: its lanes, one of them as a list, and one note in its context to be decided on. */
@ApplicationScoped
class QueuePage {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance queue(
                Workspace workspace,
                LaneShown shown,
                InContext current,
                Fields form,
                List<Choice> reasons,
                Map<String, String> labels,
                Map<UUID, String> bylines,
                Keys keys,
                Instant now);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final List<Flagged> flagged;
    private final Clock clock;

    QueuePage(Viewer viewer, Rights rights, @All List<Flagged> flagged, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.flagged = flagged;
        this.clock = clock;
    }

    /**
     * @param asked a lane; null for the most urgent one in which something waits
     * @param wanted a note; null for the first that nobody else has in hand
     * @param form as it was sent, or an empty one
     * @param clash why a decision on that note was not taken, or null
     */
    TemplateInstance page(Workspace workspace, Lane asked, UUID wanted, Fields form, Clash clash) {
        var now = clock.instant();
        var queue = new Queue(workspace, viewer.account(), now);
        var shown = shown(workspace, queue, asked, now);
        var current = current(queue, shown, wanted, clash);
        var reasons = Reason.all(workspace.id);
        return Templates.queue(
                workspace,
                shown,
                current,
                form,
                choices(reasons),
                Reason.labels(reasons),
                bylines(workspace, shown, current),
                Keys.of(viewer.account()),
                now);
    }

    private LaneShown shown(Workspace workspace, Queue queue, Lane asked, Instant now) {
        var lanes = lanes(workspace, queue, now);
        var sizes = new EnumMap<Lane, Integer>(Lane.class);
        lanes.forEach((lane, notes) -> sizes.put(lane, notes.size()));
        var moderates = rights.may(Permission.MODERATE, workspace);
        if (moderates) sizes.put(Lane.PENDING, queue.pending());
        var lane = asked != null && sizes.containsKey(asked) ? asked : first(sizes);
        var held = lane == Lane.PENDING ? queue.held() : List.<Queued>of();
        var leases = (lane == Lane.PENDING ? held.stream().map(Queued::lease) : Lease.in(workspace, now).stream())
                .collect(Collectors.toMap(lease -> lease.annotationId, Function.identity()));
        var inHand = held(held, true);
        var items = lane != Lane.PENDING
                ? queue.of(lanes.get(lane), Lease.MOST)
                : inHand.isEmpty() ? queue.oldest(Lease.MOST) : inHand;
        return new LaneShown(
                lane, sizes, leased(items, leases), !inHand.isEmpty(), held(held, false), viewer.account());
    }

    // Who only hears has what was passed on, and appeals.
    private Map<Lane, List<UUID>> lanes(Workspace workspace, Queue queue, Instant now) {
        var lanes = new EnumMap<Lane, List<UUID>>(Lane.class);
        var hears = rights.may(Permission.HEAR, workspace);
        var moderates = rights.may(Permission.MODERATE, workspace);
        for (var room : flagged) room.waiting(workspace, now).forEach(lanes::put);
        if (moderates) lanes.putIfAbsent(Lane.URGENT, List.of());
        else lanes.remove(Lane.URGENT);
        if (moderates) lanes.putIfAbsent(Lane.FLAGGED, List.of());
        else lanes.remove(Lane.FLAGGED);
        if (hears) lanes.putIfAbsent(Lane.APPEALED, List.of());
        else lanes.remove(Lane.APPEALED);
        if (hears) lanes.put(Lane.PASSED_ON, queue.passedOn());
        return lanes;
    }

    private static Lane first(Map<Lane, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(lane -> lane.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(sizes.containsKey(Lane.PENDING) ? Lane.PENDING : Lane.PASSED_ON);
    }

    private List<Queued> held(List<Queued> all, boolean mine) {
        return all.stream()
                .filter(item -> item.lease().holderId.equals(viewer.account()) == mine)
                .toList();
    }

    private static List<Queued> leased(List<Queued> items, Map<UUID, Lease> leases) {
        return items.stream().map(item -> item.with(leases.get(item.note().id))).toList();
    }

    private InContext current(Queue queue, LaneShown shown, UUID wanted, Clash clash) {
        var listed = new ArrayList<>(shown.items());
        listed.addAll(shown.elsewhere());
        var chosen = listed.stream()
                .filter(item -> item.note().id.equals(wanted))
                .findFirst()
                .or(() -> wanted == null ? Optional.empty() : queue.one(wanted))
                .or(() -> shown.items().stream().findFirst());
        return chosen.map(item -> InContext.of(item, flagged, clash)).orElse(null);
    }

    private static List<Choice> choices(List<Reason> reasons) {
        return Reason.offered(reasons).stream()
                .map(reason -> new Choice(Vocabulary.word(reason.code()), reason.label()))
                .toList();
    }

    private static Map<UUID, String> bylines(Workspace workspace, LaneShown shown, InContext current) {
        var people = new ArrayList<UUID>();
        shown.items().forEach(item -> people.add(item.note().authorId));
        for (var item : shown.elsewhere()) {
            people.add(item.note().authorId);
            people.add(item.lease().holderId);
        }
        if (current != null) {
            people.add(current.item().note().authorId);
            if (current.item().lease() != null) people.add(current.item().lease().holderId);
            people.addAll(current.people());
        }
        return Membership.bylines(workspace.id, people);
    }
}
