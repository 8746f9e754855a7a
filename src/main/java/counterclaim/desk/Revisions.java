package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Every state that a thing of a dossier ever had, and what became of it from one to another. */
@Path("/dossiers/{slug}/{things: " + Contributions.THINGS + "}/{thing: [^/]+}/history")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Revisions {

    private final Viewer viewer;
    private final Rights rights;
    private final LookingBack lookingBack;

    Revisions(Viewer viewer, Rights rights, LookingBack lookingBack) {
        this.viewer = viewer;
        this.rights = rights;
        this.lookingBack = lookingBack;
    }

    @GET
    public Response all(
            @RestPath String slug,
            @RestPath String things,
            @RestPath String thing,
            @RestQuery Integer from,
            @RestQuery Integer to) {
        return lookingBack.all(visible(slug, things, thing), from, to);
    }

    @GET
    @Path("/{revision: [0-9]{1,7}}")
    public Response one(
            @RestPath String slug, @RestPath String things, @RestPath String thing, @RestPath int revision) {
        return lookingBack.one(visible(slug, things, thing), revision);
    }

    @POST
    @Path("/{revision: [0-9]{1,7}}/reversal")
    public Response revert(
            @RestPath String slug, @RestPath String things, @RestPath String thing, @RestPath int revision) {
        var dossier = Dossier.toWrite(viewer, slug);
        var found = Contributions.known(rights, dossier, things, thing);
        rights.demand(Permission.WRITE, dossier.workspace);
        return lookingBack.revert(found, revision);
    }

    @GET
    @Path("/{from: [0-9]{1,7}}..{to: [0-9]{1,7}}")
    public Response between(
            @RestPath String slug,
            @RestPath String things,
            @RestPath String thing,
            @RestPath int from,
            @RestPath int to) {
        return lookingBack.between(visible(slug, things, thing), from, to);
    }

    private Contribution visible(String slug, String things, String thing) {
        return Contributions.known(rights, Dossier.visibleTo(viewer, slug), things, thing);
    }
}
