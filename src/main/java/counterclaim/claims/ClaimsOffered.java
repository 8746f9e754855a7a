package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Choice;
import counterclaim.web.Messages;
import counterclaim.web.Offers;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Sought;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Claims that somebody may mean, while they type: as what a reason rests on, or as what was claimed before. */
@Path("/dossiers/{slug}/claims")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class ClaimsOffered {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance similar(Dossier dossier, List<Claim> similar);
    }

    /** How much of a wording a field shows after its number. */
    private static final int SHOWN = 120;
    /** Nothing, or what a field holds once a claim was chosen. */
    private static final String CHOSEN = "(?s)(C[0-9]{1,7}( .*)?)?";

    private final Viewer viewer;
    private final Rights rights;
    private final SimilarClaims before;

    ClaimsOffered(Viewer viewer, Rights rights, SimilarClaims before) {
        this.viewer = viewer;
        this.rights = rights;
        this.before = before;
    }

    @GET
    @Path("/offers")
    public Response read(@RestPath String slug, @Context UriInfo asked) {
        var dossier = writable(slug);
        return Offers.to(asked, text -> offers(text, dossier));
    }

    /** Claims that say nearly what is being typed. */
    @GET
    @Path("/similar")
    public Response similar(@RestPath String slug, @RestQuery @DefaultValue("") String text) {
        var dossier = writable(slug);
        return Page.of(Templates.similar(dossier, before.to(text, dossier)));
    }

    private static Offers offers(String text, Dossier dossier) {
        var claims = Claim.like(dossier, Sought.of(text), Offers.MOST);
        var choices = claims.stream().map(ClaimsOffered::choice).toList();
        if (!claims.isEmpty() || text.matches(CHOSEN)) return new Offers(choices, null, null);
        var form = "/dossiers/" + dossier.slug + "/claims/new?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return new Offers(choices, Messages.of(ClaimFormMessages.class).newPremise(), form);
    }

    private static Choice choice(Claim claim) {
        var typed = claim.key() + " "
                + (claim.text.codePointCount(0, claim.text.length()) <= SHOWN
                        ? claim.text
                        : claim.text.substring(0, claim.text.offsetByCodePoints(0, SHOWN)) + "…");
        return new Choice(typed, typed);
    }

    private Dossier writable(String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return dossier;
    }
}
