package counterclaim.notifications;

import counterclaim.arguments.Contributions;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import counterclaim.history.Revision;
import counterclaim.workspaces.Tidings;
import counterclaim.workspaces.Tidings.What;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever proposed something hears what became of it. */
@ApplicationScoped
class ToldOfProposals {

    private static final Map<String, What> DECISIONS =
            Map.of("accepted", What.PROPOSAL_ACCEPTED, "declined", What.PROPOSAL_DECLINED);

    private static final Set<String> PROPOSED = Set.of("claim", "statement", "argument", "source");

    private final Event<Tidings> told;

    ToldOfProposals(Event<Tidings> told) {
        this.told = told;
    }

    // After history and standing, before the index.
    void tell(@Observes @Priority(300) Happening happening) {
        var what = DECISIONS.get(happening.kind());
        if (what == null || !PROPOSED.contains(happening.subject()) || happening.number() == null) return;
        var id = happening.subjectId();
        var proposer = Revision.proposers(List.of(id)).get(id);
        if (proposer == null || proposer.equals(happening.actor())) return;
        Dossier dossier = Dossier.findById(happening.dossier());
        var thing = Contributions.in(
                dossier, happening.subject() + "s", happening.number().toString());
        // What was declined is shown by its history alone.
        var address = what == What.PROPOSAL_DECLINED ? thing.historyPath() : thing.path();
        told.fire(new Tidings(
                proposer,
                happening.actor(),
                what,
                happening.workspace(),
                happening.dossier(),
                happening.subject(),
                id,
                thing.key(),
                address,
                null,
                null));
    }
}
