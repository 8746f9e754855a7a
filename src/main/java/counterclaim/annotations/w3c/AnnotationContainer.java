package counterclaim.annotations.w3c;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Scope;
import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Noting;
import counterclaim.web.OneTransaction;
import counterclaim.workspaces.Workspace;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The container of all annotations (W3C Web Annotation Protocol §4), in which new ones are made (§5.1, §5.2). */
@Path("/annotations/")
@Tag(name = "Annotations")
public class AnnotationContainer {

    private static final int TOO_LARGE = 413;
    private static final int MOVED = 308;

    private final Viewer viewer;
    private final Noting noting;
    private final Subjects subjects;
    private final Searching searching;
    private final ContainerWriter writer;

    AnnotationContainer(Viewer viewer, Noting noting, Subjects subjects, Searching searching, ContainerWriter writer) {
        this.viewer = viewer;
        this.noting = noting;
        this.subjects = subjects;
        this.searching = searching;
        this.writer = writer;
    }

    @GET
    @Operation(
            operationId = "annotations",
            summary = "The container of all annotations that you may read, or a page of it")
    public Response read(
            @Context HttpHeaders headers,
            @Context Request request,
            @Context UriInfo asked,
            @RestQuery String target,
            @RestQuery String iris,
            @RestQuery Integer page) {
        if (!asked.getRequestUri().getRawPath().endsWith("/")) return moved(asked);
        var form = Form.of(headers.getAcceptableMediaTypes());
        var preference = Preference.of(headers.getRequestHeader("Prefer"), iris);
        var sought = searching.about(target);
        if (page != null)
            return Answers.representation(
                            Answers.page(Response.ok()), writer.page(sought, preference, page), form, request)
                    .build();
        var answer = Answers.container(Response.ok())
                .header(HttpHeaders.CONTENT_LOCATION, writer.collection(sought, preference.iris()));
        if (preference.said()) answer.header("Preference-Applied", "return=representation");
        return Answers.representation(answer, writer.container(sought, preference), form, request)
                .build();
    }

    // Relative IRIs count from here, so the address has a slash at its end (§4).
    private Response moved(UriInfo asked) {
        var query = asked.getRequestUri().getRawQuery();
        return Response.status(MOVED)
                .location(URI.create(writer.container() + (query == null ? "" : "?" + query)))
                .build();
    }

    @OPTIONS
    @Operation(operationId = "annotationsAllowed", summary = "What can be done with the container")
    public Response options() {
        var it = writer.container(Sought.ALL, Preference.of(null, null));
        return Answers.container(Response.noContent())
                .header(HttpHeaders.ETAG, Answers.tags(it).get(0))
                .build();
    }

    @POST
    @OneTransaction
    @Paced(Pace.Kind.NOTES)
    @Operation(operationId = "makeAnnotation", summary = "An annotation is made")
    public Response create(
            byte[] body, @Context HttpHeaders headers, @RestHeader("Slug") String slug, @RestQuery String dossier) {
        viewer.mustByToken(Scope.ANNOTATIONS_WRITE);
        var form = Form.of(headers.getAcceptableMediaTypes());
        var said = AnnotationReader.read(sent(body, headers));
        var note = made(said, subjects.of(said, dossier, null), slug);
        var answer = Answers.created(Response.created(URI.create(writer.container() + note.name)));
        return Answers.representation(answer, writer.own(note), form, null).build();
    }

    /** What was sent, if it is JSON and not too long. */
    static byte[] sent(byte[] body, HttpHeaders headers) {
        Form.demand(headers.getMediaType());
        if (body == null) return new byte[0];
        if (body.length > AnnotationReader.MOST_BYTES) throw new ClientErrorException(TOO_LARGE);
        return body;
    }

    private Annotation made(WebAnnotation said, Subject about, String slug) {
        var content = Meaning.of(said, about.isAnswer()).from(Kept.of(said, about));
        var note = begun(about);
        noting.demand(Workspace.findById(note.workspaceId));
        SuggestedName.of(slug).ifPresent(name -> note.name = name);
        return noting.begin(note, content);
    }

    private Annotation begun(Subject about) {
        if (about.isAnswer()) return Annotation.to(about.parent(), viewer.account());
        if (about.isOurs()) return Annotation.on(about.dossier(), about.target(), about.mark(), viewer.account());
        return Annotation.elsewhere(Viewer.onlyWorkspace(), about.iri(), viewer.account());
    }
}
