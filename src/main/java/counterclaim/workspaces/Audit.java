package counterclaim.workspaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import counterclaim.accounts.Viewer;
import counterclaim.history.Happened;
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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What happened to who works in a workspace and how they review, for its owners: the chain beside those of its dossiers. */
@Path("/workspaces/{slug}/audit")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Audit {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance audit(Workspace workspace, Slice<Row> rows);
    }

    /**
     * A row as people read it.
     *
     * @param by the byline of who did it; empty for the program, and for somebody who is gone
     * @param about whom: a byline, or what an invitation or a token says; empty once it was erased
     * @param roles what they have since
     */
    record Row(Happened what, String by, String about, String roles) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Viewer viewer;
    private final Rights rights;

    Audit(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @GET
    public Response read(@RestPath String slug, @RestQuery @DefaultValue("1") int page) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.AUDIT, workspace);
        var happened = Happened.in(workspace.id, "", Happened.Told.ALL, page);
        var bylines = Membership.bylines(
                workspace.id, happened.items().stream().map(Happened::actor).toList());
        return Page.of(Templates.audit(
                workspace,
                happened.map(row -> row(row, row.actor() == null ? "" : bylines.getOrDefault(row.actor(), "")))));
    }

    private static Row row(Happened happened, String by) {
        var state = read(happened.state());
        var roles = StreamSupport.stream(state.path("roles").spliterator(), false)
                .map(role -> RoleWords.says(Role.valueOf(role.asText())))
                .collect(Collectors.joining(", "));
        return new Row(
                happened,
                by,
                state.path("byline")
                        .asText(state.path("note").asText(state.path("label").asText(""))),
                roles);
    }

    private static JsonNode read(String state) {
        if (state == null) return MissingNode.getInstance();
        try {
            return JSON.readTree(state);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("history_body holds no JSON of ours", damaged);
        }
    }
}
