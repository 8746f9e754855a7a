package counterclaim.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import static counterclaim.api.ApiDocument.header;

/**
 * Says in the OpenAPI document how annotations are read and written by the W3C Web Annotation Protocol: with which
 * headers, in which types, and how that is answered.
 */
final class ProtocolDocument {

    static final String CONTAINER = "/annotations/";

    private static final String ONE = CONTAINER + "{name}";
    private static final String JSON_LD = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String JSON = "application/json";

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("400", "No annotation that can be kept here; pointer says where the fault is"),
            Map.entry("401", "No access token, or one that is not ours or has ended"),
            Map.entry("403", "The token was made without annotations:write, or it is not yours to do"),
            Map.entry("404", "Nothing that you can read there"),
            Map.entry("406", "Neither JSON-LD nor JSON is accepted"),
            Map.entry("410", "It was taken back"),
            Map.entry("412", "If-Match names another state than the one that is there"),
            Map.entry("413", "Too long"),
            Map.entry("415", "Neither JSON-LD nor JSON"),
            Map.entry("428", "No If-Match"),
            Map.entry("429", "Too many in a short time; Retry-After says how long to wait"));

    private ProtocolDocument() {}

    static void complete(Paths paths) {
        // The container ends in a slash (Web Annotation Protocol §4), which is not kept when resources are read.
        var items = new LinkedHashMap<>(paths.getPathItems());
        var bare = items.remove(CONTAINER.substring(0, CONTAINER.length() - 1));
        if (bare != null) items.put(CONTAINER, bare);
        paths.setPathItems(items);
        ofTheContainer(items.get(CONTAINER));
        ofOne(items.get(ONE));
    }

    private static void ofTheContainer(PathItem at) {
        read(
                at.getGET(),
                "The container, or its page",
                query("target", "The IRI of what they are about; without it, all of them"),
                query("iris", "1 for no more of each than its IRI"),
                query("page", "The number of a page, from 0; without it, the container"),
                header("Prefer", "return=representation; include=, and what of RFC 7240 the protocol names", false));
        refused(at.getGET(), "404", "406");
        allowed(at.getOPTIONS());
        write(
                at.getPOST(),
                "201",
                "Made; Location, ETag, and the annotation",
                query("dossier", "The slug of the one that is meant, where several rest on a source"),
                header("Slug", "How its IRI should end", false));
        refused(at.getPOST(), "400", "401", "403", "406", "413", "415", "429");
    }

    private static void ofOne(PathItem at) {
        read(at.getGET(), "The annotation, with its ETag", name());
        at.getGET().getResponses().addAPIResponse("303", says("Where people see it, for whoever asks for HTML first"));
        refused(at.getGET(), "404", "406", "410");
        allowed(at.getOPTIONS(), name());
        write(at.getPUT(), "200", "The annotation as it is now, with its ETag", name(), seen());
        refused(at.getPUT(), "400", "401", "403", "404", "406", "410", "412", "413", "415", "428", "429");
        described(at.getDELETE(), name(), seen());
        ApiDocument.byToken(at.getDELETE());
        at.getDELETE().getResponses().addAPIResponse("204", says("Taken back"));
        refused(at.getDELETE(), "401", "403", "404", "410", "412", "428");
    }

    private static void read(Operation act, String found, Parameter... parameters) {
        described(act, parameters);
        act.addParameter(header("If-None-Match", "The ETag of what you have", false));
        act.getResponses()
                .addAPIResponse("200", says(found).content(ApiDocument.object(JSON_LD, JSON)))
                .addAPIResponse("304", says("What you have is what is there"));
    }

    private static void allowed(Operation act, Parameter... parameters) {
        described(act, parameters);
        act.getResponses().addAPIResponse("204", says("Allow, and what else the headers tell"));
    }

    private static void write(Operation act, String status, String done, Parameter... parameters) {
        described(act, parameters);
        ApiDocument.byToken(act);
        act.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .description("One annotation of the W3C Web Annotation Data Model")
                .content(ApiDocument.object(JSON_LD, JSON)));
        act.getResponses().addAPIResponse(status, says(done).content(ApiDocument.object(JSON_LD, JSON)));
    }

    private static void described(Operation act, Parameter... parameters) {
        act.setParameters(List.of(parameters));
        act.setResponses(OASFactory.createAPIResponses());
    }

    private static void refused(Operation act, String... statuses) {
        for (var status : statuses)
            act.getResponses().addAPIResponse(status, ApiDocument.refusal(REFUSALS.get(status)));
    }

    private static APIResponse says(String what) {
        return OASFactory.createAPIResponse().description(what);
    }

    private static Parameter name() {
        return header("name", "The last part of its IRI", true).in(Parameter.In.PATH);
    }

    private static Parameter seen() {
        return header("If-Match", "The ETag of the state that you have seen; 428 without it", true);
    }

    private static Parameter query(String name, String says) {
        return header(name, says, false).in(Parameter.In.QUERY);
    }
}
