package counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An answered page: rendered to bytes at once, inside the transaction of its data, so that nothing is looked up while
 * or after it is written.
 */
public final class Page {

    private static final int KEPT_AT_MOST = 512 * 1024;
    /** Each thread writes its pages into the same room: making, and outgrowing, one a page was a tenth of its memory. */
    private static final ThreadLocal<ByteArrayOutputStream> ROOM = ThreadLocal.withInitial(ByteArrayOutputStream::new);

    private Page() {}

    public static Response of(TemplateInstance page) {
        return of(Response.Status.OK, page);
    }

    public static Response of(Response.StatusType status, TemplateInstance page) {
        return of(status, MediaType.TEXT_HTML, page);
    }

    /** What is written for programs: a feed, a sitemap. */
    public static Response of(String type, TemplateInstance page) {
        return of(Response.Status.OK, type, page);
    }

    private static Response of(Response.StatusType status, String type, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.valueOf(type).withCharset("UTF-8"))
                .header("Vary", "Accept-Language")
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
