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
        var frame = Frame.of(workspace, viewer.account());
        var labels = Reason.labels(frame.reasons());
        var shown = shown(workspace, queue, frame, asked, now);
        var current = current(queue, shown, wanted, labels, clash);
        return Templates.queue(
                workspace,
                shown,
                current,
                form,
                choices(frame.reasons()),
                labels,
                bylines(workspace, shown, current),
                frame.keys(),
                now);
    }

    private LaneShown shown(Workspace workspace, Queue queue, Frame frame, Lane asked, Instant now) {
        var waiting = new EnumMap<Lane, List<UUID>>(Lane.class);
        for (var room : flagged) waiting.putAll(room.waiting(workspace, now));
        var sizes = sizes(workspace, waiting, frame);
        var lane = asked != null && sizes.containsKey(asked) ? asked : first(sizes);
        var items = switch (lane) {
            case PENDING -> queue.pending();
            case PASSED_ON -> queue.passedOn();
            default -> queue.of(waiting.getOrDefault(lane, List.of()), Lease.MOST);
        };
        return LaneShown.of(lane, sizes, items, viewer.account());
    }

    // Who only hears has what was passed on, and appeals.
    private Map<Lane, Integer> sizes(Workspace workspace, Map<Lane, List<UUID>> waiting, Frame frame) {
        var sizes = new EnumMap<Lane, Integer>(Lane.class);
        if (rights.may(Permission.MODERATE, workspace)) {
            sizes.put(Lane.URGENT, size(waiting, Lane.URGENT));
            sizes.put(Lane.FLAGGED, size(waiting, Lane.FLAGGED));
            sizes.put(Lane.PENDING, frame.pending());
        }
        if (rights.may(Permission.HEAR, workspace)) {
            sizes.put(Lane.APPEALED, size(waiting, Lane.APPEALED));
            sizes.put(Lane.PASSED_ON, frame.passedOn());
        }
        return sizes;
    }

    private static int size(Map<Lane, List<UUID>> waiting, Lane lane) {
        return waiting.getOrDefault(lane, List.of()).size();
    }

    private static Lane first(Map<Lane, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(lane -> lane.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(sizes.containsKey(Lane.PENDING) ? Lane.PENDING : Lane.PASSED_ON);
    }

    private InContext current(Queue queue, LaneShown shown, UUID wanted, Map<String, String> labels, Clash clash) {
        var listed = new ArrayList<>(shown.items());
        listed.addAll(shown.elsewhere());
        var chosen = listed.stream()
                .filter(item -> item.note().id.equals(wanted))
                .findFirst()
                .or(() -> wanted == null ? Optional.empty() : queue.one(wanted))
                .or(() -> shown.items().stream().findFirst());
        return chosen.map(item -> InContext.of(item, flagged, labels, clash)).orElse(null);
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
