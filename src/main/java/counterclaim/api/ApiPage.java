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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Our page over the OpenAPI document: the framework's own needs inline scripts, which our policy forbids. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
public class ApiPage {

    @CheckedTemplate(basePath = "api")
    static class Templates {
        static native TemplateInstance api(List<Entry> entries);
    }

    /** One address, what it gives and how it answers. */
    record Entry(String path, String summary, String answer) {}

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
                .forEach(
                        path -> entries.add(entry(path.getKey(), path.getValue().path("get"))));
        return Page.of(Templates.api(entries));
    }

    private static Entry entry(String path, JsonNode get) {
        return new Entry(
                path,
                get.path("summary").asText(),
                get.path("responses").path("200").path("description").asText());
    }
}
