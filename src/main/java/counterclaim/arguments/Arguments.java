package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.claims.Stance;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Revision;
import counterclaim.web.Fragment;
import counterclaim.web.LinkedData;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Acts;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** The claim page: who said it, what speaks for and against it, how that stands and why. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Arguments {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance arguments(
                Case claimCase,
                Claim claim,
                Fragment verdict,
                List<List<BecauseLine.Part>> because,
                LinkedData linked,
                List<Turn> turns,
                List<Proposal> proposals,
                Acts acts);

        static native TemplateInstance setaside(
                Claim claim, Revision last, String by, Proposal proposal, boolean writes);
    }

    private static final int GONE = 410;

    private final Viewer viewer;
    private final Rights rights;
    private final BesideClaim besides;

    Arguments(Viewer viewer, Rights rights, BesideClaim besides) {
        this.viewer = viewer;
        this.rights = rights;
        this.besides = besides;
    }

    @GET
    public Response read(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var claim = (Claim) Contributions.in(dossier, "claims", String.valueOf(number));
        if (claim.acceptance != Acceptance.ACCEPTED) return setAside(claim);
        var claimCase = Case.of(dossier, claim);
        var beside = besides.of(claimCase, linked(claimCase));
        return Page.of(Templates.arguments(
                claimCase,
                claim,
                beside.verdict(),
                claimCase.because(Messages.of(ArgumentMessages.class)),
                LinkedData.of(beside.linked()),
                claimCase.turns(),
                proposals(claim),
                rights.acts(dossier.workspace)));
    }

    // What was withdrawn keeps its address, and says why to everybody; what never counted is for those who work there.
    private Response setAside(Claim claim) {
        var workspace = claim.dossier.workspace;
        var withdrawn = claim.acceptance == Acceptance.WITHDRAWN;
        if (!withdrawn && !rights.may(Permission.READ_MEMBERS, workspace)) throw new NotFoundException();
        var all = Revision.all("claim", claim.id);
        var last = all.get(all.size() - 1);
        var by = last.actor() == null ? "" : Membership.byline(workspace.id, last.actor());
        var proposal = claim.acceptance == Acceptance.PROPOSED
                ? Proposal.of(List.of(claim), viewer.account()).get(0)
                : null;
        var page = Templates.setaside(claim, last, by, proposal, rights.may(Permission.WRITE, workspace));
        return withdrawn ? Page.of(GONE, page) : Page.of(page);
    }

    private List<Proposal> proposals(Claim claim) {
        if (!rights.may(Permission.READ_MEMBERS, claim.dossier.workspace)) return List.of();
        return Proposal.of(Contributions.proposedOn(claim), viewer.account());
    }

    /** Where a claim is found. */
    static String path(Dossier dossier, int number) {
        return "/dossiers/" + dossier.slug + "/claims/" + number;
    }

    /** schema.org {@code Claim}: the wording, and who asserted it. */
    private static Map<String, Object> linked(Case claimCase) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Claim");
        data.put("name", claimCase.claim.key());
        data.put("text", claimCase.claim.text);
        var speakers = claimCase.said.stream()
                .filter(said -> said.statement().stance == Stance.ASSERTS)
                .map(said -> said.statement().party)
                .distinct()
                .map(Party::linked)
                .toList();
        if (!speakers.isEmpty()) data.put("author", speakers);
        return data;
    }
}
