package counterclaim.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Where browsers tell that our content security policy stopped something. */
@Path("/csp-report")
public class CspReports {

    private static final Logger LOG = Logger.getLogger(CspReports.class);
    private static final int SHOWN = 500;
    // A page that breaks the policy does so for every reader: the first reports say it all.
    private static final int LOGGED = 100;

    private final AtomicInteger received = new AtomicInteger();

    @POST
    @Consumes({"application/csp-report", "application/json"})
    public void report(String report) {
        if (received.incrementAndGet() > LOGGED) return;
        // Of the addresses in it only what stands before the question mark: after it stand people's words.
        var told = report.replaceAll("[?#][^\"\\s]*", "").replaceAll("\\p{Cntrl}", " ");
        LOG.warnf("CSP report: %s", told.substring(0, Math.min(SHOWN, told.length())));
    }
}
