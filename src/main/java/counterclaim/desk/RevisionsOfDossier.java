package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierText;
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

/** The same of what a dossier says of itself, which is set back without being opened or closed to anybody. */
@Path("/dossiers/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class RevisionsOfDossier {

    private final Viewer viewer;
    private final Rights rights;
    private final LookingBack lookingBack;

    RevisionsOfDossier(Viewer viewer, Rights rights, LookingBack lookingBack) {
        this.viewer = viewer;
        this.rights = rights;
        this.lookingBack = lookingBack;
    }

    @GET
    @Path("/revisions")
    public Response all(@RestPath String slug, @RestQuery Integer from, @RestQuery Integer to) {
        return lookingBack.all(visible(slug), from, to);
    }

    @GET
    @Path("/revisions/{revision: [0-9]{1,7}}")
    public Response one(@RestPath String slug, @RestPath int revision) {
        return lookingBack.one(visible(slug), revision);
    }

    @POST
    @Path("/revisions/{revision: [0-9]{1,7}}/reversal")
    public Response revert(@RestPath String slug, @RestPath int revision) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        return lookingBack.revert(new DossierText(dossier), revision);
    }

    @GET
    @Path("/revisions/{from: [0-9]{1,7}}..{to: [0-9]{1,7}}")
    public Response between(@RestPath String slug, @RestPath int from, @RestPath int to) {
        return lookingBack.between(visible(slug), from, to);
    }

    private DossierText visible(String slug) {
        return new DossierText(Dossier.visibleTo(viewer, slug));
    }
}
