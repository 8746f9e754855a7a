package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** "Answer this", asked in plain words: each answer leads to the form that makes the right thing on the right target. */
@Path("/dossiers/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Answering {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance answer(Dossier dossier, Claim claim, List<Argument> reasons);

        static native TemplateInstance reply(
                Dossier dossier, Argument argument, List<Premise> premises, List<Citation> evidence);
    }

    private final Viewer viewer;
    private final Rights rights;

    Answering(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @GET
    @Path("/claims/{number}/answer")
    public Response claim(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var claim = Claim.in(dossier, number);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return Page.of(Templates.answer(dossier, claim, Argument.aimedAt(claim)));
    }

    @GET
    @Path("/arguments/{number}/answer")
    public Response argument(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var argument = new InDossier(dossier).argument("A" + number);
        if (argument == null) throw new NotFoundException();
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return Page.of(Templates.reply(dossier, argument, Premise.of(argument), Citation.of(argument)));
    }
}
