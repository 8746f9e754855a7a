package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** A speaker: what an office-holder or an institution said, claim by claim, and the reasons it gave. */
@Path("/parties/{id}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Parties {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance parties(
                Party party, List<Part> parts, Map<UUID, Fragment> standings, Fragment reasons, Set<UUID> seen);
    }

    /** What was said in one dossier, claim by claim. */
    record Part(Dossier dossier, int statements, List<Group> claims) {}

    /** What was said on one claim, in the order of time. */
    record Group(Claim claim, List<Said> said) {}

    private final Viewer viewer;
    private final BesideStatements beside;

    Parties(Viewer viewer, BesideStatements beside) {
        this.viewer = viewer;
        this.beside = beside;
    }

    @GET
    public Response read(@RestPath UUID id) {
        var party = Party.visibleTo(viewer, id);
        var statements = Reported.by(party, viewer);
        var parts = statements.stream()
                .collect(groupingBy(reported -> reported.statement().dossier, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
        var claims = statements.stream()
                .map(reported -> reported.statement().claim)
                .distinct()
                .toList();
        return Page.of(Templates.parties(
                party,
                parts,
                beside.standingsOf(claims),
                beside.reasonsOf(party, viewer).orElse(null),
                Party.seenWholes(List.of(party), viewer)));
    }

    private static Part part(Dossier dossier, List<Reported> statements) {
        var groups = Said.inOrder(statements).stream()
                .collect(groupingBy(said -> said.statement().claim, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
        return new Part(dossier, statements.size(), groups);
    }

    /** Where a speaker is found; null for whom has no page. */
    @TemplateExtension
    static String path(Party party) {
        return party.hasPage() ? "/parties/" + party.id : null;
    }
}
