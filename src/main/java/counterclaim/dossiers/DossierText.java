package counterclaim.dossiers;

import java.util.UUID;

/** What a dossier says of itself: it counts as long as the dossier is there. */
public record DossierText(Dossier dossier) implements Contribution {

    @Override
    public UUID id() {
        return dossier.id;
    }

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public Integer number() {
        return null;
    }

    @Override
    public String key() {
        return dossier.title;
    }

    @Override
    public String words() {
        return dossier.title;
    }

    @Override
    public String path() {
        return "/dossiers/" + dossier.slug;
    }

    @Override
    public String ownPath() {
        return path();
    }

    // What is found at /history is everything that happened in the dossier.
    @Override
    public String historyPath() {
        return path() + "/revisions";
    }

    @Override
    public DossierState state() {
        return dossier.state();
    }

    @Override
    public Acceptance acceptance() {
        return Acceptance.ACCEPTED;
    }

    @Override
    public UUID withdrawnWith() {
        return null;
    }

    // Nobody accepts or withdraws it, and the history alone counts its versions.
    @Override
    public void become(Acceptance acceptance, UUID withdrawnWith) {}
}
