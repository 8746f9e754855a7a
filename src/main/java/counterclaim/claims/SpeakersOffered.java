package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Messages;
import counterclaim.web.Offers;
import counterclaim.web.OneTransaction;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;

/** Speakers whose name holds what somebody types, while they type. */
@Path("/dossiers/{slug}/speakers/offers")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class SpeakersOffered {

    /** Between the names of several speakers in one field. */
    private static final String BETWEEN = ";";

    private final Viewer viewer;
    private final Rights rights;

    SpeakersOffered(Viewer viewer, Rights rights) {
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
        var last = text.lastIndexOf(BETWEEN) + 1;
        var before = last == 0 ? "" : text.substring(0, last) + " ";
        var name = text.substring(last).strip();
        var found = PartyPicking.named(name, dossier, viewer);
        var known = name.isEmpty() || found.stream().anyMatch(party -> party.name.equalsIgnoreCase(name));
        return new Offers(
                PartyPicking.choices(found, before),
                known ? null : Messages.of(ClaimFormMessages.class).newSpeaker(name),
                null);
    }
}
