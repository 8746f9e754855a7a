package counterclaim.arguments;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.claims.Acceptance;
import counterclaim.claims.ClaimFormMessages;
import counterclaim.claims.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
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
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Claims, statements and arguments are taken back and brought back, accepted and declined. */
@Path("/dossiers/{slug}/{things: " + Contributions.THINGS + "}/{number: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Fates {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance withdrawal(
                Dossier dossier, Contribution thing, int others, String heldBy, Fields form);

        static native TemplateInstance refusal(Dossier dossier, Contribution thing, boolean own, Fields form);
    }

    private static final int FORBIDDEN = 403;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Fate fate;

    Fates(Viewer viewer, Rights rights, Posted posted, Sending sending, Fate fate) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.fate = fate;
    }

    @GET
    @Path("/withdrawal")
    public Response ask(@RestPath String slug, @RestPath String things, @RestPath int number) {
        var thing = accepted(Dossier.visibleTo(viewer, slug), things, number);
        return Page.of(page(thing, Fields.empty(labels())));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath String things, @RestPath int number) {
        var thing = accepted(Dossier.toWrite(viewer, slug), things, number);
        var form = Fields.of(posted, labels());
        var reason = form.required("reason", Fields.TEXT);
        fate.heldBy(thing).ifPresent(premise -> form.fault("reason", isPremise(thing, premise)));
        if (form.faulty()) return Page.invalid(page(thing, form));
        fate.withdraw(thing, reason);
        var home = thing.subject().equals("claim")
                ? "/dossiers/" + slug
                : thing.path().replaceFirst("#.*", "");
        return sending.done(home, say().withdrawn(thing.key()), thing.ownPath() + "/restoration");
    }

    @POST
    @Path("/restoration")
    public Response restore(@RestPath String slug, @RestPath String things, @RestPath int number) {
        var thing = writable(Dossier.toWrite(viewer, slug), things, number);
        if (!thing.id().equals(thing.withdrawnWith())) throw new NotFoundException();
        fate.restore(thing, null);
        return sending.done(thing.path(), say().restored(thing.key()), null);
    }

    @POST
    @Path("/acceptance")
    public Response accept(@RestPath String slug, @RestPath String things, @RestPath int number) {
        var thing = proposed(Dossier.toWrite(viewer, slug), things, number);
        if (fate.isOwn(thing)) return refused(thing, true, Fields.empty(labels()));
        var form = Fields.of(posted, labels());
        fate.accept(thing, form.optional("reason", Fields.TEXT));
        return sending.done(thing.path(), say().accepted(thing.key()), null);
    }

    @POST
    @Path("/refusal")
    public Response decline(@RestPath String slug, @RestPath String things, @RestPath int number) {
        var thing = proposed(Dossier.toWrite(viewer, slug), things, number);
        var form = Fields.of(posted, labels());
        if (fate.isOwn(thing)) return refused(thing, true, form);
        var reason = form.required("reason", Fields.TEXT);
        if (form.faulty()) return refused(thing, false, form);
        fate.decline(thing, reason);
        return sending.done("/desk", say().declined(thing.key()), null);
    }

    private Response refused(Contribution thing, boolean own, Fields form) {
        var page = Templates.refusal(thing.dossier(), thing, own, form);
        return own ? Page.of(FORBIDDEN, page) : Page.invalid(page);
    }

    private Contribution accepted(Dossier dossier, String things, int number) {
        var thing = writable(dossier, things, number);
        if (thing.acceptance() != Acceptance.ACCEPTED) throw new NotFoundException();
        return thing;
    }

    private Contribution proposed(Dossier dossier, String things, int number) {
        var thing = writable(dossier, things, number);
        if (thing.acceptance() != Acceptance.PROPOSED) throw new NotFoundException();
        return thing;
    }

    private Contribution writable(Dossier dossier, String things, int number) {
        var thing = Contributions.in(dossier, things, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return thing;
    }

    private TemplateInstance page(Contribution thing, Fields form) {
        var heldBy =
                fate.heldBy(thing).map(premise -> isPremise(thing, premise)).orElse("");
        return Templates.withdrawal(
                thing.dossier(), thing, Contributions.hangingOn(thing).size() - 1, heldBy, form);
    }

    private static String isPremise(Contribution thing, Premise premise) {
        return Messages.of(ClaimFormMessages.class).isPremise(thing.key(), premise.argument.key());
    }

    private static Map<String, String> labels() {
        return Map.of("reason", say().reason());
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
