package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

import static java.util.stream.Collectors.groupingBy;

/** The first page: what this is, one claim taken apart, and the dossiers. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Home {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance home(Slice<Entry> entries, Fragment worked);
    }

    private static final int MOST = 20;

    /** A dossier with its pinned questions. */
    record Entry(Dossier dossier, Fragment counts, List<Question> pinned, Map<UUID, BesideQuestions.Answers> answers) {}

    private final Viewer viewer;
    private final BesideQuestions beside;

    Home(Viewer viewer, BesideQuestions beside) {
        this.viewer = viewer;
        this.beside = beside;
    }

    @GET
    public Response read(@RestQuery @DefaultValue("1") int page) {
        var slice = Slice.of(Dossier.allVisibleTo(viewer), page, MOST);
        var dossiers = slice.items();
        var pinned = Question.pinnedIn(dossiers);
        var answers = beside.answersWithExample(pinned);
        var counts = beside.countsOf(dossiers);
        var byDossier = pinned.stream().collect(groupingBy(question -> question.dossier.id));
        var entries = slice.map(dossier -> new Entry(
                dossier, counts.get(dossier.id), byDossier.getOrDefault(dossier.id, List.of()), answers.answers()));
        return Page.of(Templates.home(entries, answers.example().orElse(null)));
    }
}
