package counterclaim.accounts;

import counterclaim.web.Posted;
import counterclaim.web.Programs;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Lets no other site act in the name of who is signed in here (CSRF, OWASP ASVS 3.5.1): what is sent must come from a
 * page of ours, and carry the key that only pages of this session know. A program writes with a token instead.
 */
class FormGuard {

    /** The name of the field; scripts may send it as a header instead. */
    static final String FIELD = "key";

    static final String HEADER = "X-Form-Key";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** All but one: whoever reads a dossier may report an error in it. */
    private static final Pattern FOR_PEOPLE_WE_KNOW =
            Pattern.compile("/(workspaces|account|notifications)/|/dossiers/(?![^/]+/reports$)");
    /** Browsers send these reports without any page of ours; nothing is changed by them. */
    private static final String REPORTS = "/csp-report";

    private final Viewer viewer;
    private final Posted posted;
    private final HeldTexts held;

    FormGuard(Viewer viewer, Posted posted, HeldTexts held) {
        this.viewer = viewer;
        this.posted = posted;
        this.held = held;
    }

    // After the person was recognised; filters that do not ask for the form run before it is read.
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    Response guard(ContainerRequestContext request) {
        viewer.mustBeKnown();
        var path = request.getUriInfo().getPath();
        if (READING.contains(request.getMethod()) || path.equals(REPORTS)) return null;
        // What a browser sends along by itself is no proof of who wants it (T15): a token is never sent unasked.
        if (Programs.ask(path)) return viewer.byToken() ? null : Bearer.wanted();
        if (!isForm(request.getMediaType())) return Response.status(415).build();
        if (!isFromHere(request)) return held.fromElsewhere();
        // Whether there is such a thing or not: what was written goes through the sign-in page.
        if (!viewer.signedIn() && FOR_PEOPLE_WE_KNOW.matcher(path).lookingAt()) throw new SignInFirst();
        if (viewer.signedIn() && !viewer.sent(key(request))) return held.withoutKey();
        return null;
    }

    private static boolean isForm(MediaType type) {
        return type == null
                || MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    // Browsers say where a request comes from (W3C Fetch Metadata §2.4); older ones name the site at least (RFC 6454).
    private static boolean isFromHere(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeaderString("Origin");
        if (origin == null) return true;
        var here = request.getUriInfo().getBaseUri();
        try {
            var there = URI.create(origin);
            return here.getScheme().equals(there.getScheme())
                    && here.getAuthority().equals(there.getAuthority());
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    private String key(ContainerRequestContext request) {
        var header = request.getHeaderString(HEADER);
        return header != null ? header : posted.exactly(FIELD);
    }
}
