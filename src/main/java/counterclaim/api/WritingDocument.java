package counterclaim.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the OpenAPI document what is the same of every act: the token, the headers, the body, and the refusals. */
public class WritingDocument implements OASFilter {

    private static final String TOKEN = "token";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "No JSON object of fields, or a header that is not understood",
            "401", "No access token, or one that is not ours or has ended",
            "403", "The token was made without dossiers:write, or your roles do not allow it",
            "404", "Nothing that you can read there",
            "409", "Decided already, not possible now, or the Idempotency-Key was used for something else",
            "422", "Faults: each with its field, in the words of the page",
            "429", "Too many in a short time; Retry-After says how long to wait");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal access token with the scope dossiers:write"));
        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getPOST() != null) complete(path, item.getPOST());
        });
    }

    private static void complete(String path, Operation act) {
        act.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        act.addParameter(header("Idempotency-Key", "A string of yours: the same act sent again is done once", false));
        if (isEdit(path))
            act.addParameter(header("If-Match", "The version that you have seen, as \"3\"; 428 without it", true));
        act.setRequestBody(OASFactory.createRequestBody()
                .description(act.getDescription() == null ? "Nothing is asked" : "Fields: " + act.getDescription())
                .content(OASFactory.createContent().addMediaType(JSON, media(fields()))));
        var responses = OASFactory.createAPIResponses();
        var done = OASFactory.createAPIResponse();
        if (isMaking(path)) responses.addAPIResponse("201", done.description("Made; Location, and id, json, page"));
        else responses.addAPIResponse("200", done.description("Done; page is where people see it"));
        REFUSALS.forEach((status, why) -> responses.addAPIResponse(status, refusal(why)));
        if (isEdit(path)) {
            responses.addAPIResponse("412", refusal("Somebody saved another version meanwhile"));
            responses.addAPIResponse("428", refusal("No If-Match"));
        }
        act.setResponses(responses);
    }

    private static boolean isEdit(String path) {
        return path.matches(".*/(revisions|grades|verdict|reversal)");
    }

    private static boolean isMaking(String path) {
        return path.matches(".*/(claims|statements|arguments|questions|sources|events|dossiers)");
    }

    private static Parameter header(String name, String says, boolean required) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(required)
                .description(says)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    // A field holds a text, a whole number, or a list of these.
    private static Schema fields() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).additionalPropertiesBoolean(true);
    }

    private static org.eclipse.microprofile.openapi.models.media.MediaType media(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse refusal(String why) {
        return OASFactory.createAPIResponse()
                .description(why + " (" + PROBLEM + ")")
                .content(OASFactory.createContent().addMediaType(PROBLEM, OASFactory.createMediaType()));
    }
}
