package counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An answered page: rendered to bytes at once, inside the transaction of its data, so that nothing is looked up while
 * or after it is written.
 */
public final class Page {

    /** For what has the last word on how an answer may be kept: it comes after {@link ConditionalAnswers}. */
    public static final int AFTER_CACHING = 100;

    /** RFC 9111 §5.2.2.5. */
    static final String NO_STORE = "no-store";

    /** RFC 9110 §15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private static final int KEPT_AT_MOST = 512 * 1024;
    /** Each thread writes its pages into the same room: making, and outgrowing, one a page was a tenth of its memory. */
    private static final ThreadLocal<ByteArrayOutputStream> ROOM = ThreadLocal.withInitial(ByteArrayOutputStream::new);

    private Page() {}

    public static Response of(TemplateInstance page) {
        return of(200, page);
    }

    public static Response of(int status, TemplateInstance page) {
        return of(status, MediaType.TEXT_HTML, page);
    }

    /** What was sent does not do: the form again, as it was sent, with what is wrong in it. */
    public static Response invalid(TemplateInstance page) {
        return of(UNPROCESSABLE, page);
    }

    /** It is done: on to where it can be seen, which says what was done. */
    public static Response goTo(String path, Flash flash) {
        var cookie = Arc.container().instance(Cookies.class).get().made(Flash.COOKIE, flash.written());
        return Response.seeOther(URI.create(path)).cookie(cookie).build();
    }

    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** What is written for programs: a feed, a sitemap. */
    public static Response of(String type, TemplateInstance page) {
        return of(200, type, page);
    }

    /** The same answer for one pair of eyes: nobody keeps it, neither a proxy nor a browser. */
    public static Response unkept(Response answer) {
        answer.getHeaders().putSingle("Cache-Control", NO_STORE);
        return answer;
    }

    private static Response of(int status, String type, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.valueOf(type).withCharset("UTF-8"))
                .header("Vary", "Accept-Language, Cookie")
                .entity(written(page.setLocale(locale())))
                .build();
    }

    // Piece by piece into bytes: a whole page as one string is copied four times on its way.
    private static byte[] written(TemplateInstance page) {
        var bytes = ROOM.get();
        bytes.reset();
        page.consume(piece -> bytes.writeBytes(piece.getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .join();
        if (bytes.size() > KEPT_AT_MOST) ROOM.remove();
        return bytes.toByteArray();
    }

    /** The language of the page that is being answered. */
    public static Locale locale() {
        return Arc.container().instance(Reader.class).get().locale();
    }

    /** Its dates: plain English orders day, month, year, as most of the world does; who asks for en-US gets that. */
    public static Locale dates() {
        var locale = locale();
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
