package counterclaim.notifications;

import counterclaim.accounts.Viewer;
import counterclaim.web.Fields;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;

/** Where somebody wants to be mailed: given, shown to be theirs by a link that was sent there, taken back. */
@Path(MailAddresses.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class MailAddresses {

    @CheckedTemplate(basePath = "notifications")
    static class Templates {
        static native TemplateInstance confirmation(String mailbox, String token);
    }

    static final String ADDRESS = Notices.ADDRESS + "/mail";
    private static final int LONGEST = 320;

    private final Viewer viewer;
    private final Posted posted;
    private final ChoicesPage page;
    private final Post post;
    private final Clock clock;

    MailAddresses(Viewer viewer, Posted posted, ChoicesPage page, Post post, Clock clock) {
        this.viewer = viewer;
        this.posted = posted;
        this.page = page;
        this.post = post;
        this.clock = clock;
    }

    /** The secret stands after the question mark, which no log keeps. */
    static String confirmation(String token) {
        return ADDRESS + "?token=" + token;
    }

    // Nothing is sent here: the next round of mail brings the link.
    @POST
    public Response give() {
        var somebody = viewer.mustBeSomebody();
        if (!post.isOn()) throw new NotFoundException();
        var form = Fields.of(posted, ChoicesPage.labels());
        var address = form.required("address", LONGEST);
        if (address != null && !NoticeMail.isAddress(address)) form.fault("address", say().noAddress());
        if (!form.faulty() && !NoticeMail.give(somebody, address, clock.instant()))
            form.fault("address", say().addressTooSoon(NoticeMail.BETWEEN_ADDRESSES.toMinutes()));
        if (form.faulty()) return Page.invalid(page.of(somebody, form));
        return Page.goTo(NoticeChoices.ADDRESS, Flash.of(say().linkOnItsWay()));
    }

    @GET
    public Response read(@RestQuery String token) {
        return Page.of(Templates.confirmation(openedBy(token).address, token));
    }

    @POST
    @Path("/confirmation")
    public Response confirm() {
        openedBy(posted.text("token")).confirm(clock.instant());
        return Page.goTo(NoticeChoices.ADDRESS, Flash.of(say().addressConfirmed()));
    }

    @POST
    @Path("/removal")
    public Response remove() {
        NoticeMail.of(viewer.mustBeSomebody()).ifPresent(NoticeMail::takeBack);
        return Page.goTo(NoticeChoices.ADDRESS, Flash.of(say().addressRemoved()));
    }

    private NoticeMail openedBy(String token) {
        return NoticeMail.of(viewer.mustBeSomebody())
                .filter(mail -> token != null && mail.isOpenedBy(token))
                .orElseThrow(NotFoundException::new);
    }

    private static NoticeMessages say() {
        return Messages.of(NoticeMessages.class);
    }
}
