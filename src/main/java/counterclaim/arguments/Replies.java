package counterclaim.arguments;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Arguments are answered and edited: those aimed at an argument, or at a piece of evidence of it, are written here. */
@Path("/dossiers/{slug}/arguments/{number}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Replies {

    private final Viewer viewer;
    private final Writing writing;

    Replies(Viewer viewer, Writing writing) {
        this.viewer = viewer;
        this.writing = writing;
    }

    @GET
    @Path("/arguments/new")
    public Response begin(@RestPath String slug, @RestPath int number, @RestQuery @DefaultValue("0") int citation) {
        var dossier = Dossier.visibleTo(viewer, slug);
        return writing.begin(dossier, aim(dossier, number, citation), "con");
    }

    @POST
    @Path("/arguments")
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug, @RestPath int number, @RestQuery @DefaultValue("0") int citation) {
        var dossier = Dossier.toWrite(viewer, slug);
        return writing.post(dossier, aim(dossier, number, citation));
    }

    @GET
    @Path("/edit")
    public Response edit(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        return writing.edit(dossier, argument(dossier, number));
    }

    @POST
    @Path("/revisions")
    public Response revise(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        return writing.revise(dossier, argument(dossier, number));
    }

    private static Aim aim(Dossier dossier, int number, int citation) {
        var argument = argument(dossier, number);
        if (citation == 0) return Aim.at(argument);
        var evidence = new InDossier(dossier).citation(argument.key() + "#" + citation);
        if (evidence == null) throw new NotFoundException();
        return Aim.at(evidence);
    }

    private static Argument argument(Dossier dossier, int number) {
        var argument = new InDossier(dossier).argument("A" + number);
        if (argument == null) throw new NotFoundException();
        return argument;
    }
}
