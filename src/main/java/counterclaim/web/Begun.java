package counterclaim.web;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

/** What a form was begun from and with: an address may fill fields, and name the note that somebody makes something of. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Begun {

    /** The parameter, and the hidden field that carries it on. */
    public static final String FROM = "from";

    private final UriInfo asked;
    private final Posted posted;

    Begun(UriInfo asked, Posted posted) {
        this.asked = asked;
        this.posted = posted;
    }

    /** Id of what it was begun from; empty for nothing. */
    public String from() {
        var from = posted.has(FROM)
                ? posted.text(FROM)
                : asked.getQueryParameters().getFirst(FROM);
        return from != null && from.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? from : "";
    }

    /** A form that is shown for the first time, with what the address says to put into it. */
    public Fields with(Fields form) {
        for (var name : form.names()) {
            var given = Typed.text(asked.getQueryParameters().getFirst(name));
            if (!given.isEmpty()) form.put(name, given);
        }
        return form;
    }
}
