package counterclaim.workspaces;

import counterclaim.accounts.Viewer;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;

/** A workspace, for who works in it: its dossiers, and who may do what. */
@Path("/workspaces/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Workspaces {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance workspaces(
                Workspace workspace, Set<Role> roles, boolean manages, boolean writes, List<Fragment> parts);

        static native TemplateInstance permissions(
                Workspace workspace, List<Role> roles, List<Permission> permissions, Set<Role> own);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final List<BesideWorkspace> beside;

    Workspaces(Viewer viewer, Rights rights, @All List<BesideWorkspace> beside) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
    }

    @GET
    public Response read(@RestPath String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        return Page.of(Templates.workspaces(
                workspace,
                rights.in(workspace),
                rights.may(Permission.MANAGE, workspace),
                rights.may(Permission.WRITE, workspace),
                beside.stream().map(room -> room.of(workspace)).toList()));
    }

    @GET
    @Path("/permissions")
    public Response permissions(@RestPath String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        return Page.of(Templates.permissions(
                workspace, List.of(Role.values()), List.of(Permission.values()), rights.in(workspace)));
    }

    /** Where a workspace is found. */
    @TemplateExtension
    public static String path(Workspace workspace) {
        return "/workspaces/" + workspace.slug;
    }
}
