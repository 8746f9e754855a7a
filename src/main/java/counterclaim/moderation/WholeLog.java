package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** The moderation log of every workspace at once. */
@Path("/moderation/log")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class WholeLog {

    private final Viewer viewer;
    private final Clock clock;

    WholeLog(Viewer viewer, Clock clock) {
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    public Response read(@RestQuery @DefaultValue("1") int page) {
        var lines = LogLine.of(viewer, null, clock.instant(), page);
        return Page.of(ModerationLog.Templates.log(null, false, lines, usual()));
    }

    // Each workspace may word its own.
    private static Map<String, String> usual() {
        var labels = new LinkedHashMap<String, String>();
        for (var code : ReasonCode.values()) labels.put(code.name(), Reason.usual(code));
        return labels;
    }
}
