package counterclaim.reviews;

import counterclaim.web.Address;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;

/** Where whoever reported something sees what became of it, by the link they alone have. */
@Path(OwnReports.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class OwnReports {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance ownreports(ErrorReport report, String link, Instant now);
    }

    /** The secret stands after the question mark, which no log keeps. */
    static final String ADDRESS = "/reports";

    private final Address address;
    private final Clock clock;

    OwnReports(Address address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    static String address(String secret) {
        return ADDRESS + "?token=" + secret;
    }

    // It knows nothing of the dossier but the path that was reported: who may read that may have changed.
    @GET
    public Response read(@RestQuery String token) {
        if (token == null) throw new NotFoundException();
        var report = ErrorReport.with(token).orElseThrow(NotFoundException::new);
        return Page.unkept(Page.of(Templates.ownreports(report, address.absolute(address(token)), clock.instant())));
    }
}
