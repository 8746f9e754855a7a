package counterclaim.claims;

import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** A party as it speaks in a dossier. */
public record Speaker(Appearance appearance) implements Contribution {

    /** Of a dossier that the viewer was let into, whatever became of it. */
    public static Speaker of(Dossier dossier, String slug) {
        var party = Party.in(dossier.workspace.id, slug);
        var appearance = party == null ? null : Appearance.of(dossier, party.id);
        if (appearance == null) throw new NotFoundException();
        return new Speaker(appearance);
    }

    /** The speaker that a party is in a dossier. */
    public static Speaker of(Dossier dossier, Party party) {
        return new Speaker(Appearance.of(dossier, party.id));
    }

    public Party party() {
        return appearance.party;
    }

    @Override
    public UUID id() {
        return party().id;
    }

    @Override
    public Dossier dossier() {
        return appearance.dossier;
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
        return party().name;
    }

    @Override
    public String words() {
        return party().name;
    }

    @Override
    public String path() {
        return party().hasPage() ? "/parties/" + id() : "/dossiers/" + dossier().slug + "/speakers";
    }

    @Override
    public String ownPath() {
        return "/dossiers/" + dossier().slug + "/speakers/" + party().slug;
    }

    @Override
    public PartyState state() {
        return party().state();
    }

    @Override
    public Acceptance acceptance() {
        return appearance.acceptance;
    }

    @Override
    public UUID withdrawnWith() {
        return appearance.withdrawnWith;
    }

    @Override
    public void become(Acceptance next, UUID with) {
        appearance.acceptance = next;
        appearance.withdrawnWith = with;
        party().version++;
    }
}
