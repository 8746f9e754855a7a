package counterclaim.annotations.w3c;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.net.URI;

/** JSON-LD as a processor expands it, with a context of the tests, so that nothing is fetched. */
final class Linked {

    private Linked() {}

    static JsonArray expanded(String json) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .loader((address, options) -> context(address))
                    .ordered()
                    .get();
        } catch (JsonLdError refused) {
            throw new AssertionError(refused);
        }
    }

    private static Document context(URI address) throws JsonLdError {
        if (address.toString().equals("http://www.w3.org/ns/ldp.jsonld"))
            return JsonDocument.of(new StringReader(
                    "{\"@context\":{\"BasicContainer\":\"http://www.w3.org/ns/ldp#BasicContainer\"}}"));
        if (!address.toString().equals(AnnotationReader.CONTEXT))
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nobody fetches " + address);
        return JsonDocument.of(Linked.class.getResourceAsStream("/linked/anno.jsonld"));
    }
}
