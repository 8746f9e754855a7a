package counterclaim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/**
 * Our cookies, of this request and for its answer: on https with the prefix {@code __Host-}, which binds them to this
 * host and to https (RFC 6265bis §4.1.3.2); never readable by scripts, never sent from other sites' forms.
 */
@RequestScoped
public class Cookies {

    private static final String NAME = "counterclaim";
    private static final int GONE = 0;

    private final UriInfo asked;
    private final HttpHeaders headers;

    Cookies(UriInfo asked, HttpHeaders headers) {
        this.asked = asked;
        this.headers = headers;
    }

    /** @param which of ours; empty for the session */
    public String get(String which) {
        Cookie cookie = headers.getCookies().get(name(which));
        return cookie == null ? null : cookie.getValue();
    }

    /** It ends with the browser, or with what it stands for. */
    public NewCookie made(String which, String value) {
        return cookie(which, value, NewCookie.DEFAULT_MAX_AGE);
    }

    public NewCookie removed(String which) {
        return cookie(which, "", GONE);
    }

    private NewCookie cookie(String which, String value, int maxAge) {
        return new NewCookie.Builder(name(which))
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String name(String which) {
        return (secure() ? "__Host-" : "") + NAME + (which.isEmpty() ? "" : "-" + which);
    }

    private boolean secure() {
        return "https".equals(asked.getBaseUri().getScheme());
    }
}
