package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** A published verdict as a card that other sites may show in a frame; the only page of ours that they may. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}/card")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Cards {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance card(Claim claim, Verdict verdict, Signers signers);
    }

    /** As everywhere, but that anybody may frame it and nothing runs or is sent in it. */
    private static final String FRAMED =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *;"
                    + " report-uri /csp-report";

    private final Judged judged;

    Cards(Judged judged) {
        this.judged = judged;
    }

    @GET
    public Response read(@RestPath String slug, @RestPath int number, @Context HttpServerResponse answer) {
        var claim = judged.toRead(slug, number, null);
        var life = ClaimLife.of(claim).filter(ClaimLife::isOut).orElseThrow(NotFoundException::new);
        var verdict = life.published;
        // In place of what every answer has: of two policies browsers would keep to both.
        answer.putHeader("Content-Security-Policy", FRAMED).putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return Page.of(Templates.card(claim, verdict, Signers.of(verdict)));
    }
}
