package counterclaim.arguments;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.history.Revision;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Outcome;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;

/** Whatever was contributed is taken back and brought back, and what was proposed is accepted or declined. */
@Path("/dossiers/{slug}/{things: " + Contributions.THINGS + "}/{thing: [^/]+}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Fates {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance withdrawal(
                Dossier dossier, Contribution thing, int others, String heldBy, Fields form);

        static native TemplateInstance refusal(Dossier dossier, Contribution thing, boolean own, Fields form);

        static native TemplateInstance lacking(Contribution thing, String needed);

        static native TemplateInstance decided(Contribution thing, Revision decision, String by);
    }

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Fate fate;
    private final HoldingClaims holding;

    Fates(Viewer viewer, Rights rights, Posted posted, Sending sending, Fate fate, HoldingClaims holding) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.fate = fate;
        this.holding = holding;
    }

    @GET
    @Path("/withdrawal")
    public Response ask(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var found = writable(Dossier.visibleTo(viewer, slug), things, thing);
        if (!found.counts()) throw new NotFoundException();
        return Page.of(page(found, Fields.empty(labels())));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var found = writable(Dossier.toWrite(viewer, slug), things, thing);
        return sending.once(() -> {
            if (!found.counts()) throw new NotFoundException();
            var form = Fields.of(posted, labels());
            var reason = form.required("reason", Fields.TEXT);
            heldBy(found).ifPresent(holder -> form.fault("reason", isHeld(found, holder)));
            if (form.faulty()) return Page.invalid(page(found, form));
            fate.withdraw(found, reason);
            return sending.done(home(found), say().withdrawn(found.key()), found.ownPath() + "/restoration");
        });
    }

    @POST
    @Path("/restoration")
    public Response restore(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var found = writable(Dossier.toWrite(viewer, slug), things, thing);
        return sending.once(() -> {
            if (!found.id().equals(found.withdrawnWith())) throw new NotFoundException();
            var lacking = Holding.lacking(Contributions.withdrawnWith(found));
            if (lacking.isPresent()) return lacking(found, lacking.get());
            fate.restore(found, null);
            return sending.done(found.path(), say().restored(found.key()), null);
        });
    }

    @POST
    @Path("/acceptance")
    public Response accept(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var found = writable(Dossier.toWrite(viewer, slug), things, thing);
        return deciding(found, reason -> {
            var lacking = Holding.lacking(List.of(found));
            if (lacking.isPresent()) return lacking(found, lacking.get());
            fate.accept(found, reason);
            return sending.done(found.path(), say().accepted(found.key()), null);
        });
    }

    @POST
    @Path("/refusal")
    public Response decline(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var found = writable(Dossier.toWrite(viewer, slug), things, thing);
        return deciding(found, reason -> {
            fate.decline(found, reason);
            return sending.done("/desk", say().declined(found.key()), null);
        });
    }

    /** By its author, before anybody has decided. */
    @POST
    @Path("/taking-back")
    public Response takeBack(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var dossier = Dossier.toWrite(viewer, slug);
        var found = Contributions.in(dossier, things, thing);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return sending.once(() -> {
            if (found.acceptance() != Acceptance.PROPOSED || !fate.isOwn(found)) throw new NotFoundException();
            fate.takeBack(found);
            return sending.done("/desk", forms().takenBack(found.key()), null);
        });
    }

    // By somebody else than its author, once, and with a reason.
    private Response deciding(Contribution thing, Function<String, Response> decision) {
        return sending.once(() -> {
            if (thing.acceptance() != Acceptance.PROPOSED) return decided(thing);
            var form = Fields.of(posted, labels());
            if (fate.isOwn(thing)) return refused(thing, true, form);
            var reason = form.required("reason", Fields.TEXT);
            return form.faulty() ? refused(thing, false, form) : decision.apply(reason);
        });
    }

    private Response refused(Contribution thing, boolean own, Fields form) {
        if (own) Outcome.stop("own_proposal", say().ownProposal());
        var page = Templates.refusal(thing.dossier(), thing, own, form);
        return own ? Page.of(FORBIDDEN, page) : Page.invalid(page);
    }

    private static Response lacking(Contribution thing, String needed) {
        Outcome.stop("lacking", forms().lackingWhat(needed));
        return Page.of(CONFLICT, Templates.lacking(thing, needed));
    }

    // Somebody else was quicker: who, when and why.
    private Response decided(Contribution thing) {
        var decision = Revision.decision(thing.dossier().id, thing.id());
        if (decision == null) throw new NotFoundException();
        var by = Membership.byline(thing.dossier().workspace.id, decision.actor());
        Outcome.stop("decided", forms().decided(thing.key()));
        return Page.of(CONFLICT, Templates.decided(thing, decision, by));
    }

    private Contribution writable(Dossier dossier, String things, String thing) {
        // Known first: nobody is asked for a right to what does not exist for them.
        var found = Contributions.known(rights, dossier, things, thing);
        rights.demand(Permission.WRITE, dossier.workspace);
        return found;
    }

    private TemplateInstance page(Contribution thing, Fields form) {
        var heldBy = heldBy(thing).map(holder -> isHeld(thing, holder)).orElse("");
        return Templates.withdrawal(
                thing.dossier(), thing, Contributions.hangingOn(thing).size() - 1, heldBy, form);
    }

    private Optional<String> heldBy(Contribution thing) {
        return Holding.heldBy(thing).or(() -> thing instanceof Claim claim ? holding.heldBy(claim) : Optional.empty());
    }

    // Where it stood among others.
    private static String home(Contribution thing) {
        var dossier = "/dossiers/" + thing.dossier().slug;
        return switch (thing.subject()) {
            case "claim", "question" -> dossier;
            case "source" -> dossier + "/sources";
            case "event" -> dossier + "/events";
            case "party" -> dossier + "/speakers";
            default -> thing.path().replaceFirst("#.*", "");
        };
    }

    private static String isHeld(Contribution thing, String holder) {
        return forms().isHeld(thing.key(), holder);
    }

    private static Map<String, String> labels() {
        return Map.of("reason", say().reason());
    }

    private static ArgumentFormMessages forms() {
        return Messages.of(ArgumentFormMessages.class);
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
