package counterclaim.arguments;

import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.history.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import static java.util.stream.Collectors.toSet;

/**
 * Something that the viewer proposed, and what became of it.
 *
 * @param decision null while it waits
 */
public record OwnProposal(Contribution thing, Revision decision) {

    /** The latest of somebody, the latest first. */
    public static List<OwnProposal> of(UUID account, int most) {
        var things = new ArrayList<>(Contributions.proposed(Revision.proposedBy(account, most)));
        Collections.reverse(things);
        var decisions = Revision.decisions(
                things.stream().map(thing -> thing.dossier().id).collect(toSet()),
                things.stream().map(Contribution::id).toList());
        return things.stream()
                .map(thing -> new OwnProposal(
                        thing, thing.acceptance() == Acceptance.PROPOSED ? null : decisions.get(thing.id())))
                .toList();
    }

    public boolean waits() {
        return thing.acceptance() == Acceptance.PROPOSED;
    }
}
