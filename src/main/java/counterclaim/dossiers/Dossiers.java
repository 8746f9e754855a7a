package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Sought;
import counterclaim.workspaces.Acts;
import counterclaim.workspaces.Rights;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** A dossier: its main questions first, with where each stands; the rest folded under topics; search within. */
@Path("/dossiers/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Dossiers {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance dossiers(
                Dossier dossier,
                Fragment counts,
                Sought sought,
                List<Question> main,
                Map<String, List<Question>> topics,
                int all,
                Map<UUID, BesideQuestions.Answers> answers,
                Acts acts,
                List<Fragment> parts);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final BesideQuestions beside;
    private final List<BesideDossier> members;

    Dossiers(Viewer viewer, Rights rights, BesideQuestions beside, @All List<BesideDossier> members) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
        this.members = members;
    }

    @GET
    public Response read(@RestPath String slug, @RestQuery String q) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var all = Question.of(dossier);
        var sought = Sought.of(q);
        var shown = sought.any() ? found(dossier, all, sought) : all;
        var main = shown.stream()
                .filter(question -> sought.any() || question.pinned != null)
                .toList();
        var topics = shown.stream()
                .filter(question -> !sought.any() && question.pinned == null)
                .collect(groupingBy(
                        question -> question.topic == null ? "" : question.topic, LinkedHashMap::new, toList()));
        var counts = beside.countsOf(List.of(dossier)).get(dossier.id);
        return Page.of(Templates.dossiers(
                dossier,
                counts,
                sought,
                main,
                topics,
                all.size(),
                beside.answersTo(shown),
                rights.acts(dossier.workspace),
                rights.worksIn(dossier.workspace) ? parts(dossier) : List.of()));
    }

    private List<Fragment> parts(Dossier dossier) {
        return members.stream()
                .map(room -> room.of(dossier))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Question> found(Dossier dossier, List<Question> all, Sought sought) {
        var byClaim = beside.questionsWith(dossier, sought);
        return all.stream()
                .filter(question ->
                        byClaim.contains(question.id) || sought.in(question.text) || sought.in(question.summary))
                .toList();
    }

    /** Where a dossier is found. */
    @TemplateExtension
    static String path(Dossier dossier) {
        return "/dossiers/" + dossier.slug;
    }
}
