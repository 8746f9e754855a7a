package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.history.Deed;
import counterclaim.history.Happening;
import counterclaim.history.StateJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;

/** Says what the viewer did in a dossier, to whoever listens. */
@ApplicationScoped
public class Telling {

    private final Viewer viewer;
    private final Event<Happening> happened;

    Telling(Viewer viewer, Event<Happening> happened) {
        this.viewer = viewer;
        this.happened = happened;
    }

    /**
     * @param subject the noun of its room
     * @param number null for what has none
     * @param kind a past participle: {@code entered}, {@code edited}
     * @param reason in the viewer's words, or null
     */
    public void tell(
            Dossier dossier, String subject, UUID id, Integer number, String kind, Record state, String reason) {
        happened.fire(deed(dossier, subject, id, number, kind, state, reason, false));
    }

    /** Of what is in a workspace and in none of its dossiers. */
    public void tell(UUID workspace, String subject, UUID id, String kind, Record state, String reason) {
        var told = StateJson.of(state);
        happened.fire(new Deed(workspace, null, subject, id, null, viewer.account(), kind, told, reason, false));
    }

    /** Of several things that one act changed, each; they hang together. */
    public void tell(List<? extends Contribution> things, String kind, String reason) {
        for (int i = 0; i < things.size(); i++) {
            var thing = things.get(i);
            var more = i < things.size() - 1;
            happened.fire(deed(
                    thing.dossier(), thing.subject(), thing.id(), thing.number(), kind, thing.state(), reason, more));
        }
    }

    private Deed deed(
            Dossier dossier,
            String subject,
            UUID id,
            Integer number,
            String kind,
            Record state,
            String reason,
            boolean more) {
        return new Deed(
                dossier.workspace.id,
                dossier.id,
                subject,
                id,
                number,
                viewer.account(),
                kind,
                StateJson.of(state),
                reason,
                more);
    }
}
