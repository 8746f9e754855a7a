package counterclaim.annotations.w3c;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** In which form something is answered, and taken in: JSON-LD, under two names. */
enum Form {
    JSON_LD("application/ld+json", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""),
    JSON("application/json", "application/json");

    static final String ACCEPTED = JSON_LD.type + ", " + JSON.type;

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE;

    private final MediaType name;
    private final String type;

    Form(String name, String type) {
        this.name = MediaType.valueOf(name);
        this.type = type;
    }

    String type() {
        return type;
    }

    /**
     * The one that is asked for first; JSON-LD where all are alike (Web Annotation Protocol §3, §4.1).
     *
     * @param accepted by weight, as the request has them
     */
    static Form of(List<MediaType> accepted) {
        for (var type : accepted) {
            if (isRefused(type)) continue;
            for (var form : values()) if (type.isCompatible(form.name)) return form;
        }
        throw new NotAcceptableException();
    }

    /** Whether a page is asked for before any of these. */
    static boolean pageFirst(List<MediaType> accepted) {
        for (var type : accepted) {
            if (isRefused(type)) continue;
            if (type.isCompatible(JSON_LD.name) || type.isCompatible(JSON.name)) return false;
            if (type.isCompatible(HTML)) return true;
        }
        return false;
    }

    // RFC 9110 §12.4.2: a weight of nothing.
    private static boolean isRefused(MediaType type) {
        return type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }

    /** @throws NotSupportedException for what is sent in another */
    static void demand(MediaType sent) {
        if (sent == null || (!sent.isCompatible(JSON_LD.name) && !sent.isCompatible(JSON.name)))
            throw new NotSupportedException();
    }
}
