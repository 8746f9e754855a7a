package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.web.Sought;
import counterclaim.workspaces.Acts;
import counterclaim.workspaces.Rights;
import io.quarkus.arc.All;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a dossier rests on: its sources by number, and how much each carries. */
@Path("/dossiers/{slug}/sources")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class SourcesInDossier {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance indossier(
                Dossier dossier,
                Slice<Listed> sources,
                List<String> types,
                Sought sought,
                String type,
                Acts acts,
                Set<UUID> seen);
    }

    /** A source with what other rooms say of its use. */
    record Listed(SourceUse use, List<Fragment> uses) {}

    private final Viewer viewer;
    private final Rights rights;
    private final List<BesideSource> beside;

    SourcesInDossier(Viewer viewer, Rights rights, @All List<BesideSource> beside) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestQuery String q,
            @RestQuery @DefaultValue("") String type,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var sought = Sought.of(q);
        var found = Slice.of(SourceUse.in(dossier, sought, type), page);
        var sources = found.items().stream().map(use -> use.source).toList();
        var uses = beside.stream().map(room -> room.usesIn(dossier, sources)).toList();
        var types = SourceUse.typesIn(dossier).stream().sorted().toList();
        var acts = rights.acts(dossier.workspace);
        var seen = Source.seenThrough(sources, viewer);
        return Page.of(
                Templates.indossier(dossier, found.map(use -> listed(use, uses)), types, sought, type, acts, seen));
    }

    private static Listed listed(SourceUse use, List<Map<UUID, Fragment>> uses) {
        return new Listed(
                use,
                uses.stream()
                        .map(room -> room.get(use.source.id))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
