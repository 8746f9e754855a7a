package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.dossiers.Telling;
import counterclaim.history.Revision;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Offers;
import counterclaim.web.Slug;
import counterclaim.web.Sought;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;

/** A speaker named in a field by whoever writes: one of the workspace by name, or a name that is new and makes one. */
@ApplicationScoped
public class PartyPicking {

    private static final int OFFERED = 100;

    private final Viewer viewer;
    private final Rights rights;
    private final Telling telling;

    PartyPicking(Viewer viewer, Rights rights, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.telling = telling;
    }

    /** What a field offers while somebody types. */
    public static List<Choice> offered(Dossier dossier) {
        return Party.<Party>find(
                        "from Party p where exists (from Appearance a where a.party = p and a.dossier = ?1"
                                + " and a.acceptance = ACCEPTED)"
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

    /** Whether somebody in the workspace has this very name. */
    public static boolean isCalled(String name, Dossier dossier) {
        return Party.named(dossier.workspace.id, name) != null;
    }

    /** Those of the workspace whose name holds some words and who speak in a dossier that the viewer may read. */
    static List<Party> named(String words, Dossier dossier, Viewer viewer) {
        return Party.<Party>find(
                        "from Party p where p.workspaceId = ?1 and lower(p.name) like ?2 escape '!' and exists"
                                + " (from Appearance a join a.dossier d where a.party = p and "
                                + Readable.counting("a", "d", "?3") + ") order by lower(p.name), p.slug",
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
     * Null, and a fault, where only a dossier that the viewer may not read knows somebody of that name.
     *
     * @param text a name
     * @param kind the field that says what a new speaker is
     */
    public Party named(String text, Fields fields, String kind, Dossier dossier) {
        var there = Party.named(dossier.workspace.id, text);
        if (there == null) {
            // A name is given once in a workspace: whoever gives it in another dossier at the same time waits here.
            Workspace.getEntityManager().lock(dossier.workspace, LockModeType.PESSIMISTIC_WRITE);
            there = Party.named(dossier.workspace.id, text);
        }
        if (there == null) return made(text, fields.optionally(kind, PartyKind.class), dossier);
        if (!rights.may(Permission.WRITE, dossier.workspace)
                && named(text, dossier, viewer).stream().noneMatch(there::equals)) {
            fields.fault("party", Messages.of(ClaimFormMessages.class).takenSpeaker(text));
            return null;
        }
        appear(there, dossier);
        return there;
    }

    private Party made(String name, String kind, Dossier dossier) {
        var party = new Party();
        party.workspaceId = dossier.workspace.id;
        party.slug = Slug.free(
                Slug.of(name, "speaker"),
                slug -> !slug.equals(SpeakersOffered.NAME)
                        && Party.count("workspaceId = ?1 and slug = ?2", dossier.workspace.id, slug) == 0);
        var word = kind == null ? Vocabulary.word(PartyKind.PERSON) : kind;
        party.take(new PartyState(party.slug, name, word, null, null), null);
        party.persist();
        begin(party, dossier, Acceptance.begins(rights, dossier).begun());
        return party;
    }

    // Whoever may accept makes it count by using it; what somebody else uses waits with what they propose.
    private void appear(Party party, Dossier dossier) {
        var appearance = Appearance.of(dossier, party.id);
        var begins = Acceptance.begins(rights, dossier);
        if (appearance != null && !appearance.acceptance.isBehind(begins)) return;
        Party.getEntityManager().refresh(party, LockModeType.PESSIMISTIC_WRITE);
        if (appearance != null) {
            new Speaker(appearance).become(begins, null);
            telling.tell(dossier, "party", party.id, null, begins.reached(), party.state(), null);
        } else if (begins == Acceptance.ACCEPTED) begin(party, dossier, Revision.TAKEN_IN);
        else {
            party.version++;
            begin(party, dossier, begins.begun());
        }
    }

    private void begin(Party party, Dossier dossier, String kind) {
        var appearance = Appearance.of(party, dossier);
        appearance.acceptance = Acceptance.begins(rights, dossier);
        appearance.persist();
        telling.tell(dossier, "party", party.id, null, kind, party.state(), null);
    }
}
