package counterclaim.notifications;

import counterclaim.accounts.Viewer;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Tidings;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What somebody wants to hear of, and how. */
@Path(NoticeChoices.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class NoticeChoices {

    static final String ADDRESS = Notices.ADDRESS + "/choices";

    private final Viewer viewer;
    private final Posted posted;
    private final ChoicesPage page;

    NoticeChoices(Viewer viewer, Posted posted, ChoicesPage page) {
        this.viewer = viewer;
        this.posted = posted;
        this.page = page;
    }

    @GET
    public Response read() {
        return Page.of(page.of(viewer.mustBeSomebody(), null));
    }

    @POST
    public Response choose() {
        var somebody = viewer.mustBeSomebody();
        for (var kind : Tidings.Kind.values()) {
            var choice = NoticeChoice.of(somebody, kind);
            choice.become(posted.has("shown-" + Vocabulary.word(kind)), mail(kind, choice.mail));
        }
        return Page.goTo(ADDRESS, Flash.of(Messages.of(NoticeMessages.class).chosen()));
    }

    // Where no mail is sent there is no such field.
    private MailChoice mail(Tidings.Kind kind, MailChoice before) {
        var word = posted.text("mail-" + Vocabulary.word(kind));
        return Vocabulary.has(MailChoice.class, word) ? Vocabulary.of(MailChoice.class, word) : before;
    }
}
