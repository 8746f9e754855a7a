package counterclaim.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

import static counterclaim.api.ApiDocument.header;
import static counterclaim.api.ApiDocument.refusal;

/** Says in the OpenAPI document what is the same of every act: the token, the headers, the body, and the refusals. */
final class WritingDocument {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "No JSON object of fields, or a header that is not understood",
            "401", "No access token, or one that is not ours or has ended",
            "403", "The token was made without dossiers:write, or your roles do not allow it",
            "404", "Nothing that you can read there",
            "409", "Decided already, not possible now, or the Idempotency-Key was used for something else",
            "422", "Faults: each with its field, in the words of the page",
            "429", "Too many in a short time; Retry-After says how long to wait");

    private WritingDocument() {}

    static void complete(String path, Operation act) {
        ApiDocument.byToken(act);
        act.addParameter(header("Idempotency-Key", "A string of yours: the same act sent again is done once", false));
        if (isEdit(path))
            act.addParameter(header("If-Match", "The version that you have seen, as \"3\"; 428 without it", true));
        // A field holds a text, a whole number, or a list of these.
        act.setRequestBody(OASFactory.createRequestBody()
                .description(act.getDescription() == null ? "Nothing is asked" : "Fields: " + act.getDescription())
                .content(ApiDocument.object(MediaType.APPLICATION_JSON)));
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
}
