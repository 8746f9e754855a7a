package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Direction;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.web.Typed;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How much is written down of each speaker and for each side, for the owners of a workspace: counts, not fairness. */
@Path("/workspaces/{slug}/coverage")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Coverage {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance coverage(
                Workspace workspace, List<Dossier> dossiers, String asked, Counts counts, Grades grades);
    }

    /** What was counted. */
    record Counts(Slice<SpeakerCount> speakers, SideCount pro, SideCount con, List<ReviewTime> times) {

        private static Counts of(Within within, int page) {
            var sides = SideCount.of(within);
            return new Counts(
                    SpeakerCount.of(within, page),
                    sides.get(Direction.PRO),
                    sides.get(Direction.CON),
                    ReviewTime.of(within));
        }

        public boolean isEmpty() {
            return speakers.total() == 0
                    && pro.isEmpty()
                    && con.isEmpty()
                    && times.stream().allMatch(ReviewTime::isEmpty);
        }
    }

    /** What evidence is graded with, in its order. */
    record Grades(List<String> reliabilities, List<Integer> credibilities) {}

    private static final Grades GRADES = new Grades(List.of("A", "B", "C", "D", "E", "F"), List.of(1, 2, 3, 4, 5, 6));

    private static final int LONGEST = 200;

    private final Viewer viewer;
    private final Rights rights;

    Coverage(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @GET
    public Response read(@RestPath String slug, @RestQuery String dossier, @RestQuery @DefaultValue("1") int page) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.AUDIT, workspace);
        var dossiers = Dossier.visibleTo(viewer, workspace);
        var asked = Typed.text(dossier, LONGEST);
        var chosen = dossiers.stream().filter(one -> one.slug.equals(asked)).findFirst();
        var counts = asked.isEmpty() || chosen.isPresent()
                ? Counts.of(new Within(workspace, chosen.orElse(null)), page)
                : null;
        return Page.of(Templates.coverage(workspace, dossiers, asked, counts, GRADES));
    }

    /** Where it is counted. */
    @TemplateExtension
    static String coveragePath(Workspace workspace) {
        return "/workspaces/" + workspace.slug + "/coverage";
    }
}
