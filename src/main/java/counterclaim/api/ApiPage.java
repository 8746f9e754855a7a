package counterclaim.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Our page over the OpenAPI document: the framework's own needs inline scripts, which our policy forbids. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
public class ApiPage {

    @CheckedTemplate(basePath = "api")
    static class Templates {
        static native TemplateInstance api(List<Entry> entries, List<Entry> acts, List<Entry> annotations);
    }

    /** One address, what is done there, what is sent and how it answers; nothing is sent to read. */
    record Entry(String verb, String path, String summary, String fields, String answer) {

        boolean isOfAnnotations() {
            return path.startsWith(ProtocolDocument.CONTAINER);
        }

        boolean isOfDossiers(String done) {
            return !isOfAnnotations() && verb.equals(done);
        }
    }

    private static final List<String> VERBS = List.of("get", "post", "put", "delete");
    private static final List<String> DONE = List.of("201", "200", "204");

    private final OpenApiDocumentService document;

    ApiPage(OpenApiDocumentService document) {
        this.document = document;
    }

    @GET
    @Operation(hidden = true)
    public Response read() throws IOException {
        var entries = new ArrayList<Entry>();
        var paths =
                new ObjectMapper().readTree(document.getDocument(Format.JSON)).path("paths");
        paths.properties()
                .forEach(path -> VERBS.stream()
                        .filter(path.getValue()::has)
                        .forEach(verb -> entries.add(
                                entry(verb, path.getKey(), path.getValue().path(verb)))));
        return Page.of(Templates.api(
                entries.stream().filter(entry -> entry.isOfDossiers("GET")).toList(),
                entries.stream().filter(entry -> entry.isOfDossiers("POST")).toList(),
                entries.stream().filter(Entry::isOfAnnotations).toList()));
    }

    private static Entry entry(String verb, String path, JsonNode what) {
        var responses = what.path("responses");
        return new Entry(
                verb.toUpperCase(Locale.ROOT),
                path,
                what.path("summary").asText(),
                what.path("requestBody").path("description").asText(),
                DONE.stream()
                        .filter(responses::has)
                        .findFirst()
                        .map(status ->
                                responses.path(status).path("description").asText())
                        .orElse(""));
    }
}
