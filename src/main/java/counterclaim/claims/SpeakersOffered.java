package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Messages;
import counterclaim.web.NameList;
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
@Path("/dossiers/{slug}/speakers/" + SpeakersOffered.NAME)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class SpeakersOffered {

    /** What no speaker is called in an address. */
    static final String NAME = "offers";

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
        var name = NameList.last(text);
        var found = PartyPicking.named(name, dossier, viewer);
        var known = name.isEmpty() || found.stream().anyMatch(party -> party.name.equalsIgnoreCase(name));
        return new Offers(
                PartyPicking.choices(found, NameList.beforeLast(text)),
                known ? null : Messages.of(ClaimFormMessages.class).newSpeaker(name),
                null);
    }
}
