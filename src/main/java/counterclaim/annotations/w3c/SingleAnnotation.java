package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Scope;
import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Content;
import counterclaim.annotations.Noting;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import counterclaim.web.ProblemDetails;
import counterclaim.workspaces.Workspace;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** One annotation at its IRI: read (W3C Web Annotation Protocol §3), replaced (§5.3) and taken away (§5.4). */
@Path("/annotations/{name}")
@Tag(name = "Annotations")
public class SingleAnnotation {

    private final Viewer viewer;
    private final Noting noting;
    private final Notes notes;
    private final Subjects subjects;
    private final ContainerWriter writer;

    SingleAnnotation(Viewer viewer, Noting noting, Notes notes, Subjects subjects, ContainerWriter writer) {
        this.viewer = viewer;
        this.noting = noting;
        this.notes = notes;
        this.subjects = subjects;
        this.writer = writer;
    }

    @GET
    @Operation(operationId = "annotation", summary = "One annotation")
    // One query needs no transaction; copies of sources, which another may look for, never change.
    public Response read(@RestPath String name, @Context HttpHeaders headers, @Context Request request) {
        var described = notes.described(name);
        var note = described.note();
        if (Notes.isGone(note)) return gone();
        var accepted = headers.getAcceptableMediaTypes();
        if (Form.pageFirst(accepted) && !note.isElsewhere())
            return Answers.annotation(Response.seeOther(URI.create(note.path())))
                    .build();
        var answer = Answers.annotation(Response.ok());
        return Answers.representation(answer, writer.annotation(described), Form.of(accepted), request)
                .build();
    }

    @OPTIONS
    @Operation(operationId = "annotationAllowed", summary = "What can be done with an annotation")
    public Response options(@RestPath String name) {
        return Answers.annotation(Response.noContent()).build();
    }

    @PUT
    @OneTransaction
    @Paced(Pace.Kind.NOTES)
    @Operation(operationId = "replaceAnnotation", summary = "An annotation says something else, in its author’s name")
    public Response replace(
            @RestPath String name,
            byte[] body,
            @Context HttpHeaders headers,
            @RestHeader("If-Match") List<String> match) {
        viewer.mustByToken(Scope.ANNOTATIONS_WRITE);
        var note = toChange(name);
        var form = Form.of(headers.getAcceptableMediaTypes());
        var refused = refused(note, match);
        if (refused != null) return refused;
        noting.edit(note, read(AnnotationContainer.sent(body, headers), note), null);
        return Answers.representation(Answers.annotation(Response.ok()), writer.own(note), form, null)
                .build();
    }

    @DELETE
    @OneTransaction
    @Operation(operationId = "removeAnnotation", summary = "An annotation is taken back by its author")
    public Response remove(@RestPath String name, @RestHeader("If-Match") List<String> match) {
        viewer.mustByToken(Scope.ANNOTATIONS_WRITE);
        var note = toChange(name);
        var refused = refused(note, match);
        if (refused != null) return refused;
        noting.withdraw(note);
        return Answers.annotation(Response.noContent()).build();
    }

    // Its dossier first, as every act on what is in one.
    private Annotation toChange(String name) {
        var note = notes.visible(name);
        if (!note.isElsewhere()) Dossier.toWrite(viewer, note.dossier.slug);
        return note.locked();
    }

    private Response refused(Annotation note, List<String> match) {
        if (Notes.isGone(note)) return gone();
        if (!note.authorId.equals(viewer.account()))
            return ProblemDetails.of(403, "not_allowed", "Only its author changes an annotation", null);
        noting.demand(note.isElsewhere() ? workspace(note) : note.dossier.workspace);
        if (match == null || match.isEmpty())
            return ProblemDetails.of(
                    428, "if_match_wanted", "Say in If-Match which state of the annotation you have seen", null);
        if (!meets(match, writer.own(note)))
            return ProblemDetails.of(412, "stale", "The annotation has changed since; read it again", null);
        return null;
    }

    private static Workspace workspace(Annotation note) {
        return Workspace.findById(note.workspaceId);
    }

    // RFC 9110 §13.1.1: compared strongly.
    private static boolean meets(List<String> match, ObjectNode current) {
        var named = List.of(String.join(",", match).split("\\s*,\\s*"));
        return named.contains("*") || Answers.tags(current).stream().anyMatch(named::contains);
    }

    private Content read(byte[] body, Annotation note) {
        var said = AnnotationReader.read(body);
        var before = AnnotationWriter.read(note.content.document());
        if (said.id() != null && !said.id().equals(writer.container() + note.name))
            throw new NotAnAnnotation("/id", "the IRI that it has, or none");
        // What identifies it elsewhere is not changed once it is set (§5.3).
        for (var kept : new String[] {"canonical", "via"})
            if (before.has(kept) && !before.get(kept).equals(said.document().get(kept)))
                throw new NotAnAnnotation("/" + kept, "what it was");
        var about = subjects.of(said, note.isElsewhere() ? null : note.dossier.slug, note);
        if (!about.isOf(note)) throw new NotAnAnnotation("/target", "the passage that it was made on");
        return Meaning.of(said, about.isAnswer()).from(Kept.of(said, about, before));
    }

    private static Response gone() {
        return Answers.annotation(
                        Response.fromResponse(ProblemDetails.of(410, "gone", "This annotation was withdrawn", null)))
                .build();
    }
}
