package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Target;
import counterclaim.arguments.ArgumentState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Revision;
import counterclaim.sources.Snapshot;
import counterclaim.sources.Source;
import counterclaim.sources.SourceUse;
import counterclaim.web.Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Finds what an annotation is about; its dossier is locked for the act. */
@ApplicationScoped
class Subjects {

    private static final int LONGEST_SOUGHT = 1_000;

    private final Viewer viewer;
    private final Address address;
    private final Notes notes;

    Subjects(Viewer viewer, Address address, Notes notes) {
        this.viewer = viewer;
        this.address = address;
        this.notes = notes;
    }

    /**
     * The first of its targets that is ours.
     *
     * @param hint slug of the dossier that is meant where several rest on a source, or null
     * @param before the note whose place it takes: where it names no revision, that of the note is meant; or null
     * @throws NotAnAnnotation for what has an address of ours and is not there for the viewer, and for a passage that
     *     the text does not have
     */
    Subject of(WebAnnotation said, String hint, Annotation before) {
        for (int i = 0; i < said.targets().size(); i++) {
            var target = said.targets().get(i);
            var named = named(target.source());
            if (named != null) return found(named, target, i, hint, before);
        }
        var iri = said.targets().stream()
                .map(WebAnnotation.Target::source)
                .filter(Objects::nonNull)
                .findFirst();
        return Subject.elsewhere(iri.filter(Subjects::canBeSought).orElse(null));
    }

    Named named(String iri) {
        return Named.of(address.absolute(""), iri);
    }

    /** Whether it is kept where one looks for it. */
    static boolean canBeSought(String iri) {
        return iri.length() <= LONGEST_SOUGHT && iri.chars().allMatch(c -> c < 128);
    }

    private Subject found(Named named, WebAnnotation.Target target, int index, String hint, Annotation before) {
        try {
            if (named instanceof Named.Note note) return answer(note, index);
            if (named instanceof Named.Part part) return part(part, target, index, before);
            return copy((Named.Copy) named, target, index, hint);
        } catch (NotFoundException nothing) {
            throw new NotAnAnnotation(target.pointer(), "something here that you can read and annotate");
        }
    }

    private Subject answer(Named.Note named, int index) {
        var parent = notes.visible(named.name());
        if (parent.approval == Approval.WITHDRAWN) throw new NotFoundException();
        if (!parent.isElsewhere()) Dossier.toWrite(viewer, parent.dossier.slug);
        return Subject.answer(parent, index);
    }

    private Subject part(Named.Part named, WebAnnotation.Target asked, int index, Annotation before) {
        var dossier = Dossier.toWrite(viewer, named.dossier());
        var target = Target.in(dossier, named.key());
        var meant = before != null && target.id().equals(before.targetId) ? before.mark.revision() : target.revision();
        var revision = named.revision() == null ? meant : String.valueOf(named.revision());
        var text = revision.equals(target.revision()) ? target.text() : was(target, Integer.parseInt(revision));
        return Subject.on(dossier, target, Marking.of(revision, text, asked.selectors()), index);
    }

    // What an earlier revision said: the history keeps every state.
    private static String was(Target target, int revision) {
        if (revision < 1 || revision > Integer.parseInt(target.revision())) throw new NotFoundException();
        var subject = target.kind().name().toLowerCase();
        var then = Revision.of(subject, target.id(), revision - 1);
        var text = switch (target.kind()) {
            case CLAIM -> then.as(ClaimState.class).map(ClaimState::text);
            case ARGUMENT -> then.as(ArgumentState.class).map(ArgumentState::text);
            default ->
                then.as(StatementState.class).map(said -> said.quote() == null ? said.paraphrase() : said.quote());
        };
        return text.orElseThrow(NotFoundException::new);
    }

    private Subject copy(Named.Copy named, WebAnnotation.Target asked, int index, String hint) {
        var source = Source.visibleTo(viewer, UUID.fromString(named.source()));
        var use = use(source, named.dossier() == null ? hint : named.dossier(), asked.pointer());
        var dossier = Dossier.toWrite(viewer, use.dossier.slug);
        var copy = Snapshot.of(source, named.sha256()).orElseThrow(NotFoundException::new);
        var target = Target.of(use, copy);
        return Subject.on(dossier, target, Marking.of(copy.sha256, copy.text, asked.selectors()), index);
    }

    private SourceUse use(Source source, String dossier, String pointer) {
        var uses = SourceUse.visible(source, viewer).stream()
                .filter(use -> use.counts() && viewer.reaches(use.workspaceId))
                .filter(use -> dossier == null || use.dossier.slug.equals(dossier))
                .toList();
        if (uses.size() > 1)
            throw new NotAnAnnotation(pointer, "one dossier that rests on this source: add ?dossier= and its slug");
        return single(uses);
    }

    private static SourceUse single(List<SourceUse> uses) {
        return uses.stream().findFirst().orElseThrow(NotFoundException::new);
    }
}
