package counterclaim.interchange.bundle;

import counterclaim.claims.Party;
import counterclaim.claims.PartyState;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Brings a checked bundle into a workspace: all of it, with its history, or nothing. */
@ApplicationScoped
public class BundleImport {

    private static final int LONGEST_SLUG = 80;

    private final Event<Happening> happened;

    BundleImport(Event<Happening> happened) {
        this.happened = happened;
    }

    /**
     * Makes a new dossier of the bundle. A party that the workspace knows already, with the same words, is the same
     * party; a slug that is taken in the installation silently gets a suffix.
     *
     * @throws FaultyBundle if the workspace knows one of its parties under other words; nothing is changed then
     */
    @Transactional
    public Dossier into(Workspace workspace, Bundle bundle, Progress progress) {
        var known = knownParties(workspace, bundle);
        var importing =
                new Importing(workspace, bundle, freeSlug(bundle.dossier().slug()), known, happened, progress);
        return importing.run();
    }

    private static Map<String, Party> knownParties(Workspace workspace, Bundle bundle) {
        var bySlug = new HashMap<String, Party>();
        var byName = new HashMap<String, Party>();
        for (Party party :
                Party.<Party>list("from Party p left join fetch p.partOf where p.workspaceId = ?1", workspace.id)) {
            bySlug.put(party.slug, party);
            byName.put(Ids.folded(party.name), party);
        }
        var known = new HashMap<String, Party>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < bundle.parties().size(); i++) {
            var party = bundle.parties().get(i);
            var there = bySlug.getOrDefault(party.id(), byName.get(Ids.folded(party.name())));
            if (there == null) continue;
            if (same(there, party)) known.put(party.id(), there);
            else faults.add(otherWords(i, party, there));
        }
        if (!faults.isEmpty()) throw new FaultyBundle(faults);
        return known;
    }

    private static boolean same(Party there, PartyState party) {
        return there.state().equals(party);
    }

    private static Fault otherWords(int index, PartyState party, Party there) {
        return new Fault(
                0,
                "parties[" + index + "]",
                "“" + party.name() + "” (" + party.id() + "), which differs from a party of the workspace",
                "exactly " + BundleFormat.json(there.state()) + ", or another id and name");
    }

    private static String freeSlug(String wanted) {
        var slug = wanted;
        for (int suffix = 2; Dossier.count("slug", slug) > 0; suffix++) {
            var end = "-" + suffix;
            slug = wanted.substring(0, Math.min(wanted.length(), LONGEST_SLUG - end.length()))
                            .replaceAll("-+$", "")
                    + end;
        }
        return slug;
    }
}
