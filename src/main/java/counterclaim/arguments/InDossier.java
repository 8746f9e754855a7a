package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Source;
import counterclaim.sources.SourcePicking;
import counterclaim.sources.SourceUse;

/** What the keys in a state stand for, looked up in a dossier one by one. */
final class InDossier implements References {

    private final Dossier dossier;

    InDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public Claim claim(String key) {
        if (!key.matches("C[0-9]{1,7}")) return null;
        return Claim.find("dossier = ?1 and number = ?2 and acceptance = ?3", dossier, number(key), Acceptance.ACCEPTED)
                .firstResult();
    }

    @Override
    public Argument argument(String key) {
        if (!key.matches("A[0-9]{1,7}")) return null;
        return Argument.find(
                        "from Argument a join fetch a.claim where a.dossier = ?1 and a.number = ?2 and a.acceptance = ?3",
                        dossier,
                        number(key),
                        Acceptance.ACCEPTED)
                .firstResult();
    }

    @Override
    public Citation citation(String key) {
        if (!key.matches("A[0-9]{1,7}#[0-9]{1,3}")) return null;
        var parts = key.split("#");
        var argument = argument(parts[0]);
        return argument == null
                ? null
                : Citation.find("argument = ?1 and position = ?2", argument, Integer.valueOf(parts[1]))
                        .firstResult();
    }

    @Override
    public Party party(String slug) {
        return Party.find(
                        "from Party p where p.workspaceId = ?1 and p.slug = ?2 and exists"
                                + " (from Appearance a where a.party = p and a.dossier = ?3"
                                + " and a.acceptance in (ACCEPTED, PROPOSED))",
                        dossier.workspace.id,
                        slug,
                        dossier)
                .firstResult();
    }

    @Override
    public Source source(String key) {
        var use = SourceUse.in(dossier, key);
        return use == null || !use.acceptance.mayBeUsed() ? null : use.source;
    }

    String partyName(String slug) {
        var party = party(slug);
        return party == null ? slug : party.name;
    }

    /** As a field shows it. */
    String sourceTyped(String key) {
        var use = SourceUse.in(dossier, key);
        return use == null ? key : SourcePicking.typed(use);
    }

    private static Integer number(String key) {
        return Integer.valueOf(key.substring(1));
    }
}
