package counterclaim.arguments;

import counterclaim.dossiers.Contribution;
import counterclaim.history.Revision;
import counterclaim.workspaces.Membership;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that waits to be accepted or declined.
 *
 * @param by under which name its author works there; empty for somebody unknown
 * @param own whether it is the viewer's own, who does not decide on it
 */
public record Proposal(Contribution thing, String by, boolean own) {

    /** With their authors: one query for these, and one for the names in each workspace. */
    public static List<Proposal> of(List<? extends Contribution> things, UUID viewer) {
        var authors = Revision.proposers(things.stream().map(Contribution::id).toList());
        var names = new HashMap<UUID, Map<UUID, String>>();
        for (var thing : things)
            names.computeIfAbsent(
                    thing.dossier().workspace.id, workspace -> Membership.bylines(workspace, authors.values()));
        return things.stream()
                .map(thing -> {
                    var author = authors.get(thing.id());
                    var by = author == null
                            ? null
                            : names.get(thing.dossier().workspace.id).get(author);
                    return new Proposal(thing, by == null ? "" : by, author != null && author.equals(viewer));
                })
                .toList();
    }
}
