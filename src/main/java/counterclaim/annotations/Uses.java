package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.web.Begun;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Leads from a note to the form in which something is made of it, filled with its words. */
@Path("/dossiers/{slug}/annotations/{id: [0-9a-f-]{36}}/use")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Uses {

    private static final int LONGEST = 50_000;

    private final AnnotationPage pages;
    private final Viewer viewer;
    private final Rights rights;

    Uses(AnnotationPage pages, Viewer viewer, Rights rights) {
        this.pages = pages;
        this.viewer = viewer;
        this.rights = rights;
    }

    /**
     * @param as claim, statement, pro, con, or evidence
     * @param claim key of the claim under which it is made; unless given, the one the note stands under
     */
    @GET
    public Response lead(
            @RestPath String slug,
            @RestPath UUID id,
            @RestQuery @DefaultValue("") String as,
            @RestQuery @DefaultValue("") String claim) {
        var note = pages.toRead(slug, id);
        rights.demand(Permission.WRITE, note.dossier.workspace);
        // As it is seen, and not as it may become.
        var says = note.to(viewer.account(), rights.may(Permission.MODERATE, note.dossier.workspace));
        var words = note.mark == null || note.mark.isAll() ? says.text() : note.mark.exact();
        var fields = new LinkedHashMap<String, String>();
        fields.put(Begun.FROM, id.toString());
        if (as.equals("claim")) return go("/dossiers/" + slug + "/claims/new", fields, "text", words);
        var under = under(note, claim).path();
        return switch (as) {
            case "statement" -> go(under + "/statements/new", sourced(fields, "source", note), "quote", words);
            case "pro", "con" -> {
                fields.put("direction", as);
                yield go(under + "/arguments/new", fields, "text", says.text());
            }
            case "evidence" -> go(under + "/arguments/new", sourced(fields, "source-1", note), "passage-1", words);
            default -> throw new NotFoundException();
        };
    }

    private static Claim under(Annotation note, String key) {
        if (key.matches("[Cc][0-9]{1,7}")) return Claim.in(note.dossier, Integer.parseInt(key.substring(1)));
        // A saved copy stands under no claim.
        if (note.targetKind == null || note.targetKind == Target.Kind.SNAPSHOT) throw new NotFoundException();
        return Annotated.claim(note.dossier, Target.in(note.dossier, note.targetKey));
    }

    private static Map<String, String> sourced(Map<String, String> fields, String name, Annotation note) {
        if (note.targetKind == Target.Kind.SNAPSHOT) fields.put(name, note.target());
        return fields;
    }

    private static Response go(String path, Map<String, String> fields, String name, String words) {
        // What no address has room for is copied by hand: the note stays open beside the form.
        if (words != null && encoded(words).length() < LONGEST) fields.put(name, words);
        return Page.goTo(path + "?"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
