package counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An answered page: rendered to bytes at once, inside the transaction of its data, so that nothing is looked up while
 * or after it is written.
 */
public final class Page {

    private Page() {}

    public static Response of(TemplateInstance page) {
        return of(Response.Status.OK, page);
    }

    public static Response of(Response.StatusType status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Vary", "Accept-Language")
                .entity(page.setLocale(locale()).render().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The language of the page that is being answered. */
    public static Locale locale() {
        return Arc.container().instance(Reader.class).get().locale();
    }
}
