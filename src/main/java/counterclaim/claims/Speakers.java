package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.web.Sought;
import counterclaim.workspaces.Acts;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who speaks in a dossier, and how often each took which stance; private persons have their only place here. */
@Path("/dossiers/{slug}/speakers")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Speakers {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance speakers(
                Dossier dossier,
                Slice<Party> speakers,
                Map<UUID, List<Stances>> stances,
                Map<UUID, Fragment> reasons,
                Sought sought,
                PartyKind kind,
                PartyKind[] kinds,
                Acts acts,
                Set<UUID> seen);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final BesideStatements beside;

    Speakers(Viewer viewer, Rights rights, BesideStatements beside) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestQuery String q,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var sought = Sought.of(q);
        var chosen = PartyKind.named(kind);
        var speakers = Slice.of(Appearance.in(dossier, sought, chosen), page);
        return Page.of(Templates.speakers(
                dossier,
                speakers,
                Stances.of(dossier, speakers.items()),
                beside.reasonCounts(dossier, speakers.items()),
                sought,
                chosen,
                PartyKind.values(),
                rights.acts(dossier.workspace),
                Party.seenWholes(speakers.items(), viewer)));
    }
}
