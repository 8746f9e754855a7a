package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.dossiers.Telling;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Offers;
import counterclaim.web.Slug;
import counterclaim.web.Sought;
import counterclaim.web.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** A speaker named in a field by whoever writes: one of the workspace by name, or a name that is new and makes one. */
@ApplicationScoped
public class PartyPicking {

    private static final int OFFERED = 100;

    private final Telling telling;

    PartyPicking(Telling telling) {
        this.telling = telling;
    }

    /** What a field offers while somebody types. */
    public static List<Choice> offered(Dossier dossier) {
        return Party.<Party>find(
                        "from Party p where exists (from Appearance a where a.party = p and a.dossier = ?1)"
                                + " order by lower(p.name), p.slug",
                        dossier)
                .page(0, OFFERED)
                .stream()
                .map(party -> new Choice(party.name, party.name))
                .toList();
    }

    /** Where it asks for more while somebody types. */
    public static String offeredAt(Dossier dossier) {
        return "/dossiers/" + dossier.slug + "/speakers/offers";
    }

    /** Those of the workspace whose name holds some words and who speak in a dossier that the viewer may read. */
    static List<Party> named(String words, Dossier dossier, Viewer viewer) {
        return Party.<Party>find(
                        "from Party p where p.workspaceId = ?1 and lower(p.name) like ?2 escape '!' and exists"
                                + " (from Appearance a join a.dossier d where a.party = p and "
                                + Readable.hql("d", "?3") + ") order by lower(p.name), p.slug",
                        dossier.workspace.id,
                        Sought.of(words).pattern(),
                        viewer.account())
                .page(0, Offers.MOST)
                .list();
    }

    /** @param before what stands in the field before the name */
    static List<Choice> choices(List<Party> parties, String before) {
        return parties.stream()
                .map(party -> new Choice(before + party.name, party.name))
                .toList();
    }

    public static List<Choice> kinds() {
        var say = Messages.of(ClaimFormMessages.class);
        return Arrays.stream(PartyKind.values())
                .map(kind -> new Choice(Vocabulary.word(kind), say.partyKindOf(kind)))
                .toList();
    }

    /** The one that has to be named; null, and a fault, where none is. */
    public Party required(Fields fields, String name, String kind, Dossier dossier) {
        var text = fields.required(name, Fields.LINE);
        return text == null ? null : named(text, fields, kind, dossier);
    }

    /**
     * @param text a name
     * @param kind the field that says what a new speaker is
     */
    public Party named(String text, Fields fields, String kind, Dossier dossier) {
        var there = Party.named(dossier.workspace.id, text);
        if (there != null) return appearing(there, dossier);
        var word = fields.optionally(kind, PartyKind.class);
        var party = new Party();
        party.workspaceId = dossier.workspace.id;
        party.slug = Slug.free(
                Slug.of(text, "speaker"),
                slug -> Party.count("workspaceId = ?1 and slug = ?2", dossier.workspace.id, slug) == 0);
        party.take(
                new PartyState(party.slug, text, word == null ? Vocabulary.word(PartyKind.PERSON) : word, null, null),
                null);
        party.persist();
        appearing(party, dossier);
        telling.tell(dossier, "party", party.id, null, "entered", party.state(), null);
        return party;
    }

    private static Party appearing(Party party, Dossier dossier) {
        if (Appearance.count("party = ?1 and dossier = ?2", party, dossier) == 0)
            Appearance.of(party, dossier).persist();
        return party;
    }
}
