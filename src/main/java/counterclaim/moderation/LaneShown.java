package counterclaim.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of a queue is on its page.
 *
 * @param sizes of the lanes that the viewer decides on
 * @param inHand whether the items are those that the viewer has taken
 * @param elsewhere those that others have taken
 * @param me the viewer's account
 */
public record LaneShown(
        Lane lane, Map<Lane, Integer> sizes, List<Queued> items, boolean inHand, List<Queued> elsewhere, UUID me) {

    /** @param found in the lane; of what waits, with what somebody has in hand */
    static LaneShown of(Lane lane, Map<Lane, Integer> sizes, List<Queued> found, UUID me) {
        if (lane != Lane.PENDING) return new LaneShown(lane, sizes, found, false, List.of(), me);
        var free = found.stream().filter(item -> item.lease() == null).toList();
        var mine = found.stream().filter(item -> item.isHeldBy(me)).toList();
        var others = found.stream()
                .filter(item -> item.lease() != null && !item.isHeldBy(me))
                .toList();
        return new LaneShown(lane, sizes, mine.isEmpty() ? free : mine, !mine.isEmpty(), others, me);
    }

    /** The one in the list behind another, or null. */
    public Queued after(Queued item) {
        return at(items.indexOf(item) + 1);
    }

    /** The one before it, or null. */
    public Queued before(Queued item) {
        return at(items.indexOf(item) - 1);
    }

    private Queued at(int place) {
        return place < 0 || place >= items.size() ? null : items.get(place);
    }

    /** The next lane in which something waits; this one if nothing does. */
    public Lane nextLane() {
        for (var next = lane.next(); next != lane; next = next.next()) if (sizes.getOrDefault(next, 0) > 0) return next;
        return lane;
    }
}
