package counterclaim.desk;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.arguments.Reversal;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Telling;
import counterclaim.history.Revision;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Every state that a thing of a dossier ever had, and what became of it from one to another. */
@Path("/dossiers/{slug}/{things: " + Contributions.THINGS + "}/{thing: [^/]+}/history")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Revisions {

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
                int latest);

        static native TemplateInstance between(
                Dossier dossier, Contribution thing, Row from, Row to, List<FieldDiff> diffs);
    }

    /**
     * A revision with its number, from 1.
     *
     * @param by the byline of who made it; empty for somebody who is gone, null for the program
     */
    record Row(int number, Revision revision, String by) {}

    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Sending sending;
    private final Telling telling;

    Revisions(Viewer viewer, Rights rights, Sending sending, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.sending = sending;
        this.telling = telling;
    }

    @GET
    public Response all(
            @RestPath String slug,
            @RestPath String things,
            @RestPath String thing,
            @RestQuery Integer from,
            @RestQuery Integer to) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var found = visible(dossier, things, thing);
        if (from != null && to != null)
            return Page.goTo(found.ownPath() + "/history/" + Math.min(from, to) + ".." + Math.max(from, to));
        var comesBack = found.id().equals(found.withdrawnWith()) && rights.may(Permission.WRITE, dossier.workspace);
        return Page.of(Templates.revisions(dossier, found, rows(dossier, found), comesBack));
    }

    @GET
    @Path("/{revision: [0-9]{1,7}}")
    public Response one(
            @RestPath String slug, @RestPath String things, @RestPath String thing, @RestPath int revision) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var found = visible(dossier, things, thing);
        return Page.of(page(dossier, found, revision, false));
    }

    @POST
    @Path("/{revision: [0-9]{1,7}}/reversal")
    public Response revert(
            @RestPath String slug, @RestPath String things, @RestPath String thing, @RestPath int revision) {
        var dossier = Dossier.toWrite(viewer, slug);
        var found = visible(dossier, things, thing);
        rights.demand(Permission.WRITE, dossier.workspace);
        Contributions.lock(found);
        var rows = rows(dossier, found);
        return sending.once(() -> {
            if (!reverts(dossier, found, rows, revision)) throw new NotFoundException();
            if (!Reversal.to(at(rows, revision).revision, found))
                return Page.of(CONFLICT, page(dossier, found, revision, true));
            var said = Messages.of(DeskMessages.class).reverted(found.key(), revision);
            telling.tell(dossier, found.subject(), found.id(), found.number(), "reverted", found.state(), said);
            return sending.done(found.path(), said, null);
        });
    }

    private TemplateInstance page(Dossier dossier, Contribution thing, int revision, boolean failed) {
        var rows = rows(dossier, thing);
        var row = at(rows, revision);
        var reverts = reverts(dossier, thing, rows, revision);
        return Templates.revision(dossier, thing, row, State.texts(row.revision.state()), reverts, failed, rows.size());
    }

    private boolean reverts(Dossier dossier, Contribution thing, List<Row> rows, int revision) {
        return thing.counts()
                && revision < rows.size()
                && at(rows, revision).revision.state() != null
                && rights.may(Permission.WRITE, dossier.workspace);
    }

    @GET
    @Path("/{from: [0-9]{1,7}}..{to: [0-9]{1,7}}")
    public Response between(
            @RestPath String slug,
            @RestPath String things,
            @RestPath String thing,
            @RestPath int from,
            @RestPath int to) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var found = visible(dossier, things, thing);
        var rows = rows(dossier, found);
        var before = at(rows, from);
        var after = at(rows, to);
        var diffs = FieldDiff.between(State.texts(before.revision.state()), State.texts(after.revision.state()));
        return Page.of(Templates.between(dossier, found, before, after, diffs));
    }

    // What never counted is for those who work there.
    private Contribution visible(Dossier dossier, String things, String thing) {
        var found = Contributions.in(dossier, things, thing);
        var open = found.counts() || found.acceptance() == Acceptance.WITHDRAWN;
        if (!open && !rights.worksIn(dossier.workspace)) throw new NotFoundException();
        return found;
    }

    static List<Row> rows(Dossier dossier, Contribution thing) {
        var all = Revision.all(thing.id());
        var actors = all.stream()
                .map(Revision::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var bylines = Membership.bylines(dossier.workspace.id, actors);
        var rows = new ArrayList<Row>();
        for (var revision : all) {
            // Who did it in another dossier, and why, is told there and not here.
            var here = revision.chain().equals(dossier.id);
            var by = revision.actor() == null ? null : here ? bylines.getOrDefault(revision.actor(), "") : "";
            rows.add(new Row(rows.size() + 1, here ? revision : revision.withoutReason(), by));
        }
        return rows;
    }

    private static Row at(List<Row> rows, int number) {
        if (number < 1 || number > rows.size()) throw new NotFoundException();
        return rows.get(number - 1);
    }
}
