package counterclaim.notifications;

import counterclaim.accounts.Viewer;
import counterclaim.web.Choice;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Slice;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Tidings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What concerns somebody: unread first, day by day. */
@Path(Notices.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Notices {

    @CheckedTemplate(basePath = "notifications")
    static class Templates {
        static native TemplateInstance notices(
                Slice<Notice> notices, List<Day> days, String kind, List<Choice> kinds, Instant now);
    }

    static final String ADDRESS = "/notifications";

    private final Viewer viewer;
    private final Posted posted;
    private final Clock clock;

    Notices(Viewer viewer, Posted posted, Clock clock) {
        this.viewer = viewer;
        this.posted = posted;
        this.clock = clock;
    }

    @GET
    public Response list(@RestQuery String kind, @RestQuery @DefaultValue("1") int page) {
        var somebody = viewer.mustBeSomebody();
        var now = clock.instant();
        var notices = Slice.of(Notice.of(somebody, kind(kind), now), page);
        var chosen = kind(kind) == null ? "" : kind;
        return Page.of(Templates.notices(notices, Day.of(notices.items()), chosen, kinds(), now));
    }

    /** Where a mail leads: on to what it tells of. */
    @GET
    @Path("/{id}")
    public Response open(@RestPath UUID id) {
        return Page.goTo(Notice.of(viewer.mustBeSomebody(), id, clock.instant()).address);
    }

    @POST
    @Path("/{id}")
    public Response read(@RestPath UUID id) {
        var now = clock.instant();
        var notice = Notice.of(viewer.mustBeSomebody(), id, now);
        notice.read(now);
        return Page.goTo(posted.has("open") ? notice.address : ADDRESS);
    }

    @POST
    @Path("/reading")
    public Response readAll() {
        var now = clock.instant();
        var kind = kind(posted.text("kind"));
        Notice.allRead(viewer.mustBeSomebody(), kind, until(now), now);
        var filter = kind == null ? "" : "?kind=" + Vocabulary.word(kind);
        return Page.goTo(
                ADDRESS + filter, Flash.of(Messages.of(NoticeMessages.class).allRead()));
    }

    private static List<Choice> kinds() {
        var say = Messages.of(NoticeMessages.class);
        return Stream.of(Tidings.Kind.values())
                .map(kind -> new Choice(Vocabulary.word(kind), say.kind(kind)))
                .toList();
    }

    private static Tidings.Kind kind(String word) {
        return word != null && Vocabulary.has(Tidings.Kind.class, word)
                ? Vocabulary.of(Tidings.Kind.class, word)
                : null;
    }

    // When the page was made: what came later was not on it.
    private Instant until(Instant now) {
        try {
            var until = Instant.parse(posted.text("until"));
            return until.isBefore(now) ? until : now;
        } catch (DateTimeParseException none) {
            return now;
        }
    }
}
