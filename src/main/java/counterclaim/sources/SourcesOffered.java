package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Choice;
import counterclaim.web.Messages;
import counterclaim.web.Offers;
import counterclaim.web.OneTransaction;
import counterclaim.web.Sought;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** Sources whose number or name holds what somebody types, while they type: of the dossier, then of its workspace. */
@Path("/dossiers/{slug}/sources/offers")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class SourcesOffered {

    private final Viewer viewer;
    private final Rights rights;

    SourcesOffered(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @GET
    public Response read(@RestPath String slug, @Context UriInfo asked) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return Offers.to(asked, text -> offers(text, dossier));
    }

    private Offers offers(String text, Dossier dossier) {
        var sought = Sought.of(text);
        var here = SourceUse.like(dossier, sought, Offers.MOST);
        var elsewhere = Source.like(dossier, sought, viewer, Offers.MOST);
        var known = text.isEmpty()
                || here.stream().anyMatch(use -> SourcePicking.typed(use).equals(text) || isCalled(text, use))
                || elsewhere.stream().anyMatch(source -> source.label.equalsIgnoreCase(text));
        return new Offers(
                Stream.concat(
                                here.stream().map(SourcePicking::typed),
                                elsewhere.stream().map(source -> source.label))
                        .limit(Offers.MOST)
                        .map(typed -> new Choice(typed, typed))
                        .toList(),
                known ? null : Messages.of(SourceFormMessages.class).newNamed(text),
                null);
    }

    private static boolean isCalled(String text, SourceUse use) {
        return use.key().equals(text) || use.label().equalsIgnoreCase(text);
    }
}
