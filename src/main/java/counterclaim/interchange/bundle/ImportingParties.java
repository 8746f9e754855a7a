package counterclaim.interchange.bundle;

import counterclaim.claims.Appearance;
import counterclaim.claims.Party;
import counterclaim.claims.PartyState;
import counterclaim.dossiers.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The speakers of an import under way. Who is known to the workspace already is taken as they are. */
final class ImportingParties {

    private final Dossier dossier;
    private final List<PartyState> rows;
    private final Arrivals arrivals;
    private final Map<String, Party> parties;
    private final Set<String> known;

    /** @param known those that the workspace has, by the id they have in a bundle */
    ImportingParties(Dossier dossier, List<PartyState> rows, Map<String, Party> known, Arrivals arrivals) {
        this.dossier = dossier;
        this.rows = rows;
        this.arrivals = arrivals;
        this.known = Set.copyOf(known.keySet());
        parties = new HashMap<>(known);
    }

    /** All, by the id they have in the bundle. */
    Map<String, Party> bringIn() {
        arrivals.each(rows, this::party);
        Dossier.flush();
        rows.forEach(row -> Appearance.of(parties.get(row.id()), dossier).persist());
        return parties;
    }

    private void party(PartyState row) {
        var party = partyOf(row);
        if (!known.contains(row.id())) arrivals.tell("party", party.id, null, row);
    }

    // The body first that it is part of: its row must be there.
    private Party partyOf(PartyState row) {
        var there = parties.get(row.id());
        if (there != null) return there;
        var party = new Party();
        party.workspaceId = dossier.workspace.id;
        party.slug = row.id();
        party.take(row, row.partOf() == null ? null : partyOf(Row.byId(rows, PartyState::id, row.partOf())));
        party.persist();
        parties.put(row.id(), party);
        return party;
    }
}
