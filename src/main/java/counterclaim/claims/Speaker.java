package counterclaim.claims;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Recorded;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** A party as it speaks in a dossier. */
public record Speaker(Party party, Dossier dossier) implements Recorded {

    /** Of a dossier that the viewer was let into. */
    public static Speaker of(Dossier dossier, String slug) {
        Party party = Party.find(
                        "from Party p left join fetch p.partOf where p.workspaceId = ?1 and p.slug = ?2"
                                + " and exists (from Appearance a where a.party = p and a.dossier = ?3)",
                        dossier.workspace.id,
                        slug,
                        dossier)
                .firstResult();
        if (party == null) throw new NotFoundException();
        return new Speaker(party, dossier);
    }

    @Override
    public UUID id() {
        return party.id;
    }

    @Override
    public String subject() {
        return "party";
    }

    @Override
    public Integer number() {
        return null;
    }

    @Override
    public String key() {
        return party.name;
    }

    @Override
    public String path() {
        return party.hasPage() ? "/parties/" + party.id : "/dossiers/" + dossier.slug + "/speakers";
    }

    @Override
    public String ownPath() {
        return "/dossiers/" + dossier.slug + "/speakers/" + party.slug;
    }

    @Override
    public PartyState state() {
        return party.state();
    }
}
