package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.BesideAnnotation;
import counterclaim.web.Fragment;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** On the cards of notes: reporting one, and what was decided on one's own. */
@ApplicationScoped
class BesideNotes implements BesideAnnotation {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance besidenote(
                Annotation note,
                boolean reports,
                List<Flag> flags,
                Decision decision,
                Appeal appeal,
                boolean open,
                Map<String, String> reasons);
    }

    /** All that is looked up for a page. */
    private record Found(
            Map<UUID, List<Flag>> flags,
            Map<UUID, Decision> decisions,
            Map<UUID, Appeal> appeals,
            Map<String, String> reasons) {}

    private final Viewer viewer;
    private final Rights rights;
    private final Clock clock;

    BesideNotes(Viewer viewer, Rights rights, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Fragment> of(Collection<Annotation> notes) {
        if (!viewer.signedIn() || notes.isEmpty()) return Map.of();
        var now = clock.instant();
        var found = found(notes);
        var fragments = new HashMap<UUID, Fragment>();
        for (var note : notes) {
            var own = note.authorId.equals(viewer.account());
            var reports = !own && note.shownVersion != null && rights.may(Permission.FLAG, note.dossier.workspace);
            if (!own && !reports) continue;
            fragments.put(note.id, fragment(note, reports, found, now));
        }
        return fragments;
    }

    private Found found(Collection<Annotation> notes) {
        var own = notes.stream()
                .filter(note -> note.authorId.equals(viewer.account()))
                .toList();
        var flags = Flag.of(notes, viewer.account());
        List<Decision> decisions = own.isEmpty() ? List.of() : Decision.list("annotation in ?1 and latest = true", own);
        List<Appeal> appeals = decisions.isEmpty() ? List.of() : Appeal.on(own);
        var workspace = notes.iterator().next().workspaceId;
        return new Found(
                flags.stream().collect(groupingBy(flag -> flag.annotation.id)),
                decisions.stream().collect(toMap(decision -> decision.annotation.id, identity())),
                appeals.stream().collect(toMap(appeal -> appeal.annotation.id, identity(), (first, last) -> last)),
                flags.isEmpty() && decisions.isEmpty() ? Map.of() : Reason.labels(Reason.all(workspace)));
    }

    private Fragment fragment(Annotation note, boolean reports, Found found, Instant now) {
        var decision = found.decisions().get(note.id);
        var told = decision != null && decision.isTold(now) && decision.decision != Decided.ESCALATED ? decision : null;
        var appeal = found.appeals().get(note.id);
        var open = told != null
                && Appeal.isOpenTo(viewer.account(), told, now)
                && (appeal == null || !appeal.decision.id.equals(told.id));
        return Fragment.of(Templates.besidenote(
                note, reports, found.flags().getOrDefault(note.id, List.of()), told, appeal, open, found.reasons()));
    }
}
