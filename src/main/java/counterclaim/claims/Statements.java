package counterclaim.claims;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Why;
import counterclaim.history.Revision;
import counterclaim.sources.SourcePicking;
import counterclaim.sources.SourceUse;
import counterclaim.web.Begun;
import counterclaim.web.Choice;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Statements are written: who took which stance on a claim. */
@Path("/dossiers/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Statements {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance statement(
                Dossier dossier,
                Claim claim,
                Statement statement,
                Fields form,
                Lists lists,
                boolean accepts,
                String token);
    }

    /** What the fields offer. */
    record Lists(
            List<Choice> stances,
            List<Choice> attributions,
            List<Choice> shifts,
            List<Choice> speakers,
            List<Choice> speakerKinds,
            List<Choice> sources,
            String speakersAt,
            String sourcesAt) {

        static Lists of(Dossier dossier) {
            return new Lists(
                    StatementForm.stances(),
                    StatementForm.attributions(),
                    StatementForm.shifts(),
                    PartyPicking.offered(dossier),
                    PartyPicking.kinds(),
                    SourcePicking.offered(dossier),
                    PartyPicking.offeredAt(dossier),
                    SourcePicking.offeredAt(dossier));
        }
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;
    private final StatementForm forms;
    private final Begun begun;

    Statements(
            Viewer viewer,
            Rights rights,
            Posted posted,
            Sending sending,
            Telling telling,
            StatementForm forms,
            Begun begun) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
        this.forms = forms;
        this.begun = begun;
    }

    @GET
    @Path("/claims/{number}/statements/new")
    public Response begin(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var claim = Claim.in(dossier, number);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return Page.of(page(dossier, claim, null, begun.with(StatementForm.empty()), Sending.newToken()));
    }

    @POST
    @Path("/claims/{number}/statements")
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var claim = Claim.in(dossier, number);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return sending.once(() -> {
            var form = StatementForm.of(posted);
            var read = forms.read(form, "ST" + dossier.nextStatement, claim, dossier);
            if (form.faulty()) return Page.invalid(page(dossier, claim, null, form, form.text(Sending.FIELD)));
            var statement = Statement.in(
                    dossier, dossier.nextStatement++, read.state(), claim, read.party(), read.source().source.id);
            statement.acceptance = Acceptance.begins(rights, dossier);
            telling.tell(
                    dossier,
                    "statement",
                    statement.id,
                    statement.number,
                    statement.acceptance.begun(),
                    read.state(),
                    null);
            var said = statement.acceptance == Acceptance.ACCEPTED
                    ? say().saved(statement.key())
                    : say().proposed(statement.key());
            return sending.done(statement.path(), said, null);
        });
    }

    @GET
    @Path("/statements/{number}/edit")
    public Response edit(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var statement = Statement.in(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(page(dossier, statement.claim, statement, now(statement), Sending.newToken()));
    }

    @POST
    @Path("/statements/{number}/revisions")
    public Response revise(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var statement = Statement.in(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = StatementForm.of(posted);
            var from = posted.number("version", 0);
            if (from != statement.version) return conflict(dossier, statement, from, form);
            var read = forms.read(form, statement.key(), statement.claim, dossier);
            var why = Why.of(form, posted);
            if (form.faulty())
                return Page.invalid(page(dossier, statement.claim, statement, form, form.text(Sending.FIELD)));
            if (read.state().equals(statement.state()))
                return sending.done(statement.path(), say().nothingChanged(), null);
            statement.take(read.state(), statement.claim, read.party(), read.source().source.id);
            statement.version++;
            telling.tell(dossier, "statement", statement.id, statement.number, why.kind(), read.state(), why.reason());
            return sending.done(statement.path(), say().saved(statement.key()), null);
        });
    }

    private Response conflict(Dossier dossier, Statement statement, int from, Fields yours) {
        var base = Revision.of("statement", statement.id, from)
                .as(StatementState.class)
                .map(state -> StatementForm.of(state, speaker(dossier, state), source(dossier, state.source())))
                .orElse(StatementForm.empty());
        return Conflict.page(
                dossier, statement.ownPath() + "/revisions", statement.version, base, now(statement), yours);
    }

    private static String speaker(Dossier dossier, StatementState state) {
        var party = Party.in(dossier.workspace.id, state.party());
        return party == null ? state.party() : party.name;
    }

    private static Fields now(Statement statement) {
        var state = statement.state();
        return StatementForm.of(state, statement.party.name, source(statement.dossier, state.source()));
    }

    private static String source(Dossier dossier, String key) {
        var use = SourceUse.in(dossier, key);
        return use == null ? key : SourcePicking.typed(use);
    }

    private TemplateInstance page(Dossier dossier, Claim claim, Statement statement, Fields form, String token) {
        return Templates.statement(
                dossier,
                claim,
                statement,
                form,
                Lists.of(dossier),
                rights.may(Permission.WRITE, dossier.workspace),
                token);
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
