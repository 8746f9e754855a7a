package counterclaim.arguments;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reasons for and against a claim are written. */
@Path("/dossiers/{slug}/claims/{number}/arguments")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Answers {

    private final Viewer viewer;
    private final Writing writing;

    Answers(Viewer viewer, Writing writing) {
        this.viewer = viewer;
        this.writing = writing;
    }

    @GET
    @Path("/new")
    public Response begin(@RestPath String slug, @RestPath int number, @RestQuery @DefaultValue("") String direction) {
        var dossier = Dossier.visibleTo(viewer, slug);
        return writing.begin(dossier, Aim.at(Claim.in(dossier, number)), direction);
    }

    @POST
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        return writing.post(dossier, Aim.at(Claim.in(dossier, number)));
    }
}
