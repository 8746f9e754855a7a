package counterclaim.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.web.LocalPath;
import counterclaim.web.OneTransaction;
import counterclaim.web.Posted;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** Keeps what somebody types while they type it, for the script of our forms. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
@OneTransaction
public class Drafts {

    /** The field that names the page a form stands on. */
    public static final String PAGE = "draft";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ADDRESS = 500;

    private final Viewer viewer;
    private final Posted posted;
    private final Clock clock;

    Drafts(Viewer viewer, Posted posted, Clock clock) {
        this.viewer = viewer;
        this.posted = posted;
        this.clock = clock;
    }

    @GET
    public Response read(@RestQuery String page) {
        if (!viewer.signedIn() || page == null) throw new NotFoundException();
        return Draft.at(viewer.account(), page)
                .map(draft -> Response.ok("{\"savedAt\":\"" + draft.savedAt + "\",\"fields\":" + draft.fields + "}"))
                .orElse(Response.noContent())
                .build();
    }

    @POST
    public Response keep() throws JsonProcessingException {
        var page = posted.text(PAGE);
        if (!viewer.signedIn() || !LocalPath.is(page) || page.length() > LONGEST_ADDRESS) throw new NotFoundException();
        // It was on its way while its form was sent: what that says stands already.
        if (SentForm.with(posted.text(Sending.FIELD)) != null)
            return Response.noContent().build();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (var name : posted.names()) {
            if (!List.of(FormGuard.FIELD, PAGE, Sending.FIELD).contains(name)) fields.put(name, posted.all(name));
        }
        Draft.keep(viewer.account(), page, JSON.writeValueAsString(fields), clock.instant());
        return Response.noContent().build();
    }

    @POST
    @Path("/removal")
    public Response forget() {
        if (!viewer.signedIn()) throw new NotFoundException();
        Draft.forget(viewer.account(), posted.text(PAGE));
        return Response.noContent().build();
    }
}
