package counterclaim.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody sent that could not be taken now: given back with the answer, so that not a word of it is lost.
 *
 * @param action where it was sent to
 * @param uploads whether there were files, which have to be chosen again
 */
public record Held(String action, List<Field> fields, boolean uploads) {

    /** A field of a form as it was sent. */
    public record Field(String name, String value) {

        /** Whether a person wrote it, rather than our page. */
        public boolean typed() {
            return !MACHINERY.contains(name) && !value.isBlank();
        }

        public boolean isLong() {
            return value.length() > 60 || value.indexOf('\n') >= 0;
        }
    }

    /** Why it comes back. */
    public enum Why {
        /** The page it was sent from was of another session. */
        OLD_PAGE,
        /** The database did not answer. */
        AWAY,
        /** It had to wait for somebody to sign in. */
        SIGNED_IN_NOW,
        /** Another site sent it. */
        FROM_ELSEWHERE,
        /** The form it was written in has been sent, with another text. */
        SENT_BEFORE,
        /** Too much came in too short a time. */
        TOO_FAST,
        /** Somebody else took meanwhile what only one can have. */
        MEANWHILE
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance held(Held held, Why why, String reference, String made);
    }

    private static final String PREFIX = "held.";
    private static final String ACTION = "held-action";
    private static final String UPLOADS = "held-uploads";
    private static final String KEY = "key";
    private static final List<String> MACHINERY = List.of(KEY, "token", "version", "return", "base", "draft");

    /** Of the request that is being answered; passwords are never given back. */
    public static Held of(Posted posted, UriInfo asked) {
        var fields = new ArrayList<Field>();
        for (var name : posted.names()) {
            if (name.equals(KEY) || name.startsWith("password") || name.startsWith("held")) continue;
            posted.all(name).forEach(value -> fields.add(new Field(name, Posted.unixLines(value))));
        }
        var uri = asked.getRequestUri();
        var query = uri.getRawQuery();
        return new Held(uri.getRawPath() + (query == null ? "" : "?" + query), fields, posted.hasUploads());
    }

    /** The same for a page that refuses it for good; null where nobody had typed anything. */
    public static Held orNothing(Posted posted, UriInfo asked) {
        var held = of(posted, asked);
        return held.typed().isEmpty() ? null : held;
    }

    /** What went through the sign-in page; null if nothing did. */
    public static Held through(Posted posted) {
        if (!LocalPath.is(posted.text(ACTION))) return null;
        var fields = new ArrayList<Field>();
        for (var name : posted.names()) {
            if (!name.startsWith(PREFIX)) continue;
            posted.all(name)
                    .forEach(value -> fields.add(new Field(name.substring(PREFIX.length()), Posted.unixLines(value))));
        }
        return new Held(posted.text(ACTION), fields, posted.has(UPLOADS));
    }

    /** The page that shows it and sends it again. */
    public Response page(int status, Why why, String reference) {
        return page(status, why, reference, null);
    }

    /** @param made where that is what the form made when it was sent before; null where none may know */
    public Response page(int status, Why why, String reference, String made) {
        return Page.of(status, Templates.held(this, why, reference, made));
    }

    /** The same with another value in a field. */
    public Held with(String name, String value) {
        var others = fields.stream().map(field -> field.name.equals(name) ? new Field(name, value) : field);
        return new Held(action, others.toList(), uploads);
    }

    /** The fields that a person wrote into. */
    public List<Field> typed() {
        return fields.stream().filter(Field::typed).toList();
    }
}
