package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Withdrawn;
import counterclaim.history.Revision;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.workspaces.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/**
 * A source named in a field by whoever writes: by its number or name in the dossier, by its name elsewhere in the
 * workspace, or by a name that is new and makes a source.
 */
@ApplicationScoped
public class SourcePicking {

    /** What a source is until somebody says more; CSL's word for anything written. */
    private static final String UNKNOWN_TYPE = "document";

    private static final int OFFERED = 100;

    private final Viewer viewer;
    private final Rights rights;
    private final Telling telling;

    SourcePicking(Viewer viewer, Rights rights, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.telling = telling;
    }

    /** What a field offers while somebody types: the latest of the dossier. */
    public static List<Choice> offered(Dossier dossier) {
        return SourceUse.<SourceUse>find(
                        "from SourceUse u join fetch u.source where u.dossier = ?1"
                                + " and u.acceptance = ACCEPTED order by u.number desc",
                        dossier)
                .page(0, OFFERED)
                .stream()
                .map(use -> new Choice(typed(use), use.label()))
                .toList();
    }

    /** Where it asks for more while somebody types. */
    public static String offeredAt(Dossier dossier) {
        return "/dossiers/" + dossier.slug + "/sources/offers";
    }

    /** How a field shows a source. */
    public static String typed(SourceUse use) {
        return use.key() + " " + use.label();
    }

    /** The one that has to be named; null, and a fault, where none is. */
    public SourceUse required(Fields fields, String name, Dossier dossier) {
        var text = fields.required(name, Fields.LINE);
        return text == null ? null : named(text, dossier);
    }

    public SourceUse optional(Fields fields, String name, Dossier dossier) {
        var text = fields.optional(name, Fields.LINE);
        return text == null ? null : named(text, dossier);
    }

    private SourceUse named(String text, Dossier dossier) {
        var byKey = SourceUse.in(dossier, text.split("\\s", 2)[0]);
        if (byKey != null) return counting(byKey);
        SourceUse byName = SourceUse.find(
                        "from SourceUse u join fetch u.source s where u.dossier = ?1 and lower(s.label) = lower(?2)"
                                + " order by u.number",
                        dossier,
                        text)
                .firstResult();
        if (byName != null) return counting(byName);
        var elsewhere = Source.called(text, dossier, viewer);
        return elsewhere == null ? made(text, dossier) : takenIn(elsewhere, dossier);
    }

    // Whoever may accept makes it count by using it; what somebody else uses waits with what they propose.
    private SourceUse counting(SourceUse use) {
        var begins = Acceptance.begins(rights, use.dossier);
        if (!use.acceptance.isBehind(begins)) return use;
        Source.getEntityManager().refresh(use.source, LockModeType.PESSIMISTIC_WRITE);
        use.become(begins, null);
        if (use.counts()) Withdrawn.forget(use);
        telling.tell(use.dossier, "source", use.id(), use.number, begins.reached(), use.state(), null);
        return use;
    }

    private SourceUse made(String label, Dossier dossier) {
        var source = new Source();
        source.workspaceId = dossier.workspace.id;
        source.take(new SourceState(null, label, UNKNOWN_TYPE, null, null, null, null, null, null, null, null), null);
        source.persist();
        return used(source, dossier, Acceptance.begins(rights, dossier).begun());
    }

    // Of a dossier that the viewer may read: others hold nothing that anybody could know by its name.
    private SourceUse takenIn(Source source, Dossier dossier) {
        var begins = Acceptance.begins(rights, dossier);
        if (begins == Acceptance.ACCEPTED) return used(source, dossier, Revision.TAKEN_IN);
        Source.getEntityManager().refresh(source, LockModeType.PESSIMISTIC_WRITE);
        source.version++;
        return used(source, dossier, begins.begun());
    }

    private SourceUse used(Source source, Dossier dossier, String kind) {
        var use = SourceUse.of(source, dossier, dossier.nextSource++);
        use.acceptance = Acceptance.begins(rights, dossier);
        use.persist();
        telling.tell(dossier, "source", source.id, use.number, kind, source.state(use.key(), null), null);
        return use;
    }
}
