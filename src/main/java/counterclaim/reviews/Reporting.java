package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Flash;
import counterclaim.web.LocalPath;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Secret;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where whoever reads a page of a dossier, known to us or not, says that it is wrong or objects to it. */
@Path("/dossiers/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Reporting {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance reporting(
                Dossier dossier,
                String about,
                String action,
                Fields form,
                List<Choice> kinds,
                String token,
                long hours,
                long minutes);
    }

    private static final int TOO_MANY_REQUESTS = 429;

    private final Viewer viewer;
    private final Posted posted;
    private final Clock clock;
    private final Duration within;

    Reporting(
            Viewer viewer,
            Posted posted,
            Clock clock,
            @ConfigProperty(name = "counterclaim.reports-answered-within") Duration within) {
        this.viewer = viewer;
        this.posted = posted;
        this.clock = clock;
        this.within = within;
    }

    @GET
    @Path("/report")
    public Response ask(@RestPath String slug, @RestQuery String about) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var form = Fields.empty(ReportForm.labels());
        return Page.unkept(Page.of(page(dossier, about, form, Secret.random(), Duration.ZERO)));
    }

    @POST
    @Path("/reports")
    public Response report(@RestPath String slug, @RestQuery String about, @Context HttpServerRequest request) {
        // Locked, so that of a form that is sent twice at once the second finds what the first has made.
        var dossier = Dossier.toWrite(viewer, slug);
        var form = Fields.of(posted, ReportForm.labels());
        var said = ReportForm.in(form);
        var token = posted.exactly("token");
        if (form.faulty()) return Page.invalid(page(dossier, about, form, token, Duration.ZERO));
        var secret = said.secret(token);
        if (ErrorReport.with(secret).isPresent()) return Page.goTo(OwnReports.address(secret));
        var now = clock.instant();
        var wait = ReportSender.wait(dossier, from(request), now);
        if (!wait.isZero()) return refused(wait, page(dossier, about, form, token, wait));
        ReportSender.sent(dossier, from(request), now);
        ErrorReport.make(dossier, page(dossier, about), said, secret, now, within);
        return Page.goTo(
                OwnReports.address(secret),
                Flash.of(Messages.of(ReportMessages.class).received()));
    }

    private TemplateInstance page(Dossier dossier, String about, Fields form, String token, Duration wait) {
        var page = page(dossier, about);
        var minutes = wait.isZero() ? 0 : wait.toMinutes() + 1;
        return Templates.reporting(
                dossier, page, action(dossier, page), form, ReportForm.kinds(), token, within.toHours(), minutes);
    }

    private static Response refused(Duration wait, TemplateInstance page) {
        var answer = Page.of(TOO_MANY_REQUESTS, page);
        answer.getHeaders().putSingle("Retry-After", wait.toSeconds() + 1);
        return answer;
    }

    // A page of this dossier; whatever else was named is taken for its first one.
    private static String page(Dossier dossier, String about) {
        var first = "/dossiers/" + dossier.slug;
        return LocalPath.is(about) && (about + "/").startsWith(first + "/") ? about : first;
    }

    private static String action(Dossier dossier, String page) {
        return "/dossiers/" + dossier.slug + "/reports?about=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static String from(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "" : address.hostAddress();
    }
}
