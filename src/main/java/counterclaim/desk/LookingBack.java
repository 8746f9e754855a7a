package counterclaim.desk;

import counterclaim.accounts.Sending;
import counterclaim.arguments.Contributions;
import counterclaim.arguments.Reversal;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Telling;
import counterclaim.history.Revision;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Outcome;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** On what something was: every state it had, one of them, two compared; and back to one of them, if somebody wants. */
@ApplicationScoped
class LookingBack {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance revisions(
                Dossier dossier, Contribution thing, List<Row> rows, boolean comesBack);

        static native TemplateInstance revision(
                Dossier dossier,
                Contribution thing,
                Row row,
                Map<String, String> texts,
                boolean reverts,
                boolean failed,
                Fields form,
                int since,
                int latest);

        static native TemplateInstance between(
                Dossier dossier, Contribution thing, Row from, Row to, List<FieldDiff> diffs);
    }

    /**
     * A revision with its number, from 1.
     *
     * @param here whether it was made in this dossier: who made it in another, and why, is told there alone
     * @param by the byline of who made it here; empty for somebody who is gone, null for the program
     */
    record Row(int number, Revision revision, boolean here, String by) {}

    private static final int CONFLICT = 409;

    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;

    LookingBack(Rights rights, Posted posted, Sending sending, Telling telling) {
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
    }

    /** @param from of two revisions that are to be compared; null where none were chosen */
    Response all(Contribution thing, Integer from, Integer to) {
        if (from != null && to != null)
            return Page.goTo(thing.historyPath() + "/" + Math.min(from, to) + ".." + Math.max(from, to));
        var comesBack = thing.id().equals(thing.withdrawnWith()) && writes(thing);
        return Page.of(Templates.revisions(thing.dossier(), thing, rows(thing), comesBack));
    }

    Response one(Contribution thing, int revision) {
        var rows = rows(thing);
        return Page.of(page(thing, rows, revision, Fields.empty(labels()), 0, false));
    }

    Response between(Contribution thing, int from, int to) {
        var rows = rows(thing);
        var before = at(rows, from);
        var after = at(rows, to);
        var diffs = FieldDiff.between(State.texts(before.revision.state()), State.texts(after.revision.state()));
        return Page.of(Templates.between(thing.dossier(), thing, before, after, diffs));
    }

    /** To whoever may write it. */
    Response revert(Contribution thing, int revision) {
        Contributions.lock(thing);
        return sending.once(() -> {
            if (!thing.counts()) throw new NotFoundException();
            var rows = rows(thing);
            var form = Fields.of(posted, labels());
            var seen = posted.number("version", 0) + 1;
            if (seen != rows.size()) {
                var since = Math.max(1, Math.min(seen, rows.size()));
                Outcome.stop(Conflict.STALE, Messages.of(DeskMessages.class).savedMeanwhile());
                return Page.of(CONFLICT, page(thing, rows, revision, form, since, false));
            }
            if (!reverts(thing, rows, revision)) throw new NotFoundException();
            var reason = form.required("reason", Fields.TEXT);
            if (form.faulty()) return Page.invalid(page(thing, rows, revision, form, 0, false));
            if (!Reversal.to(at(rows, revision).revision, thing)) {
                Outcome.stop("cannot_revert", Messages.of(DeskMessages.class).cannotRevert());
                return Page.of(CONFLICT, page(thing, rows, revision, form, 0, true));
            }
            telling.tell(
                    thing.dossier(), thing.subject(), thing.id(), thing.number(), "reverted", thing.state(), reason);
            return sending.done(thing.path(), Messages.of(DeskMessages.class).reverted(thing.key(), revision), null);
        });
    }

    /**
     * @param since the number of the revision after which somebody saved unseen; 0 where nobody did
     * @param failed whether it could not be set back
     */
    private TemplateInstance page(
            Contribution thing, List<Row> rows, int revision, Fields form, int since, boolean failed) {
        var row = at(rows, revision);
        return Templates.revision(
                thing.dossier(),
                thing,
                row,
                State.texts(row.revision.state()),
                reverts(thing, rows, revision),
                failed,
                form,
                since,
                rows.size());
    }

    private boolean reverts(Contribution thing, List<Row> rows, int revision) {
        return thing.counts()
                && revision < rows.size()
                && at(rows, revision).revision.state() != null
                && writes(thing);
    }

    private boolean writes(Contribution thing) {
        return rights.may(Permission.WRITE, thing.dossier().workspace);
    }

    private static List<Row> rows(Contribution thing) {
        var dossier = thing.dossier();
        var all = Revision.all(thing.subject(), thing.id());
        var actors = all.stream()
                .filter(revision -> revision.chain().equals(dossier.id))
                .map(Revision::actor)
                .toList();
        var bylines = Membership.bylines(dossier.workspace.id, actors);
        var rows = new ArrayList<Row>();
        for (var revision : all) {
            var here = revision.chain().equals(dossier.id);
            var by = here && revision.actor() != null ? bylines.getOrDefault(revision.actor(), "") : null;
            rows.add(new Row(rows.size() + 1, here ? revision : revision.withoutReason(), here, by));
        }
        return rows;
    }

    private static Row at(List<Row> rows, int number) {
        if (number < 1 || number > rows.size()) throw new NotFoundException();
        return rows.get(number - 1);
    }

    private static Map<String, String> labels() {
        return Map.of("reason", Messages.of(DossierFormMessages.class).reason());
    }
}
