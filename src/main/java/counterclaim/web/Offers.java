package counterclaim.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * What a field offers while somebody types into it, for the list below the field; where scripts are off, the list that
 * came with the page has to do.
 *
 * @param choices the nearest first
 * @param makes what saving makes of a text that nothing here is called; null where it is known
 * @param makeAt where such a thing is made first; null where saving makes it
 */
public record Offers(List<Choice> choices, String makes, String makeAt) {

    /** So many are offered at a time. */
    public static final int MOST = 20;

    /** The query parameter that names the field, whose own name is the parameter with the text. */
    private static final String FIELD = "field";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance offers(Offers offers, String field);
    }

    /** @param offering what fits the text of the field */
    public static Response to(UriInfo asked, Function<String, Offers> offering) {
        var query = asked.getQueryParameters();
        var field = query.getFirst(FIELD);
        if (field == null || !field.matches("[a-z-]{1,20}(-[0-9]{1,2})?")) throw new NotFoundException();
        return Page.of(Templates.offers(offering.apply(Typed.text(query.getFirst(field))), field));
    }
}
