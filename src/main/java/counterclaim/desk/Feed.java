package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Happened;
import counterclaim.web.Address;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** What changed in a dossier, for feed readers: Atom, RFC 4287. An import is one entry, however much it brought. */
@Path("/dossiers/{slug}/feed")
@Produces("application/atom+xml")
@OneTransaction
public class Feed {

    private static final String IMPORTED = "imported";
    private static final int MOST = 50;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance feed(
                Dossier dossier,
                Address at,
                Instant updated,
                List<Change> changes,
                UUID bundle,
                List<Happened.Round> imported);
    }

    private final Viewer viewer;
    private final Address address;

    Feed(Viewer viewer, Address address) {
        this.viewer = viewer;
        this.address = address;
    }

    @GET
    public Response read(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var changes = Change.of(dossier, Happened.latestBut(dossier.id, IMPORTED, MOST));
        var imported = Happened.rounds(dossier.id, IMPORTED);
        var updated = Stream.concat(
                        changes.stream().map(change -> change.row().at()),
                        imported.stream().map(Happened.Round::to))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return Page.of(
                "application/atom+xml", Templates.feed(dossier, address, updated, changes, bundle(dossier), imported));
    }

    /** The entry of an import is none of a single row. */
    private static UUID bundle(Dossier dossier) {
        return UUID.nameUUIDFromBytes((dossier.id + "/bundle").getBytes(StandardCharsets.UTF_8));
    }
}
