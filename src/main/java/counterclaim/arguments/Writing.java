package counterclaim.arguments;

import counterclaim.accounts.Sending;
import counterclaim.claims.PartyPicking;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Why;
import counterclaim.history.Revision;
import counterclaim.sources.SourcePicking;
import counterclaim.web.Begun;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An argument is written: aimed at a claim, an argument or a citation, the act is the same. */
@ApplicationScoped
class Writing {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance argument(
                Dossier dossier,
                Argument argument,
                Aim aim,
                Fields form,
                Lists lists,
                boolean accepts,
                boolean grades,
                String token);
    }

    /** What the fields offer. */
    record Lists(
            List<Choice> directions,
            List<Choice> schemes,
            List<Choice> holds,
            List<Choice> reliabilities,
            List<Choice> credibilities,
            List<Choice> speakers,
            List<Choice> speakerKinds,
            List<Choice> sources,
            String claimsAt,
            String speakersAt,
            String sourcesAt) {

        static Lists of(Dossier dossier) {
            return new Lists(
                    ArgumentForm.directions(),
                    ArgumentForm.schemes(),
                    ArgumentForm.holds(),
                    EvidenceFields.reliabilities(),
                    EvidenceFields.credibilities(),
                    PartyPicking.offered(dossier),
                    PartyPicking.kinds(),
                    SourcePicking.offered(dossier),
                    "/dossiers/" + dossier.slug + "/claims/offers",
                    PartyPicking.offeredAt(dossier),
                    SourcePicking.offeredAt(dossier));
        }
    }

    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;
    private final ArgumentForm forms;
    private final Begun begun;

    Writing(Rights rights, Posted posted, Sending sending, Telling telling, ArgumentForm forms, Begun begun) {
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
        this.forms = forms;
        this.begun = begun;
    }

    Response begin(Dossier dossier, Aim aim, String direction) {
        rights.demand(Permission.PROPOSE, dossier.workspace);
        var form = begun.with(ArgumentForm.empty().with("direction", direction.isEmpty() ? "con" : direction));
        return Page.of(page(dossier, null, aim, form, Sending.newToken()));
    }

    /** @param dossier locked for this act */
    Response post(Dossier dossier, Aim aim) {
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return sending.once(() -> {
            var form = ArgumentForm.of(posted);
            var state = read(form, "A" + dossier.nextArgument, aim, dossier);
            if (form.faulty()) return Page.invalid(page(dossier, null, aim, form, form.text(Sending.FIELD)));
            var argument = Argument.in(dossier, dossier.nextArgument++, state, new InDossier(dossier));
            argument.acceptance = Acceptance.begins(rights, dossier);
            argument.begin(state, new InDossier(dossier));
            telling.tell(dossier, "argument", argument.id, argument.number, argument.acceptance.begun(), state, null);
            var said = argument.acceptance == Acceptance.ACCEPTED
                    ? say().saved(argument.key())
                    : say().proposed(argument.key());
            return sending.done(argument.path(), said, null);
        });
    }

    Response edit(Dossier dossier, Argument argument) {
        rights.demand(Permission.WRITE, dossier.workspace);
        var form = ArgumentForm.of(argument.state(), new InDossier(dossier));
        return Page.of(page(dossier, argument, Aim.of(argument), form, Sending.newToken()));
    }

    /** @param dossier locked for this act */
    Response revise(Dossier dossier, Argument argument) {
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = ArgumentForm.of(posted);
            var aim = Aim.of(argument);
            var from = posted.number("version", 0);
            if (from != argument.version) return conflict(dossier, argument, from, form);
            var state = read(form, argument.key(), aim, dossier);
            var why = Why.of(form, posted);
            if (form.faulty()) return Page.invalid(page(dossier, argument, aim, form, form.text(Sending.FIELD)));
            if (state.equals(argument.state())) return sending.done(argument.path(), say().nothingChanged(), null);
            try {
                argument.take(state, new InDossier(dossier));
            } catch (CitationAnswered attacked) {
                form.fault("source-1", Messages.of(ArgumentFormMessages.class).attacked(attacked.key()));
                return Page.invalid(page(dossier, argument, aim, form, form.text(Sending.FIELD)));
            }
            argument.version++;
            telling.tell(dossier, "argument", argument.id, argument.number, why.kind(), state, why.reason());
            return sending.done(argument.path(), say().saved(argument.key()), null);
        });
    }

    private Response conflict(Dossier dossier, Argument argument, int from, Fields yours) {
        var there = new InDossier(dossier);
        var base = Revision.of("argument", argument.id, from)
                .as(ArgumentState.class)
                .map(state -> ArgumentForm.of(state, there))
                .orElse(ArgumentForm.empty());
        return Conflict.page(
                dossier,
                argument.ownPath() + "/revisions",
                argument.version,
                base,
                ArgumentForm.of(argument.state(), there),
                yours);
    }

    private ArgumentState read(Fields form, String key, Aim aim, Dossier dossier) {
        var direction = aim.isClaim() && form.text("direction").equals("pro") ? Direction.PRO : Direction.CON;
        return forms.read(form, key, aim.key(), direction, dossier, rights.may(Permission.GRADE, dossier.workspace));
    }

    private TemplateInstance page(Dossier dossier, Argument argument, Aim aim, Fields form, String token) {
        if (aim == null) throw new NotFoundException();
        return Templates.argument(
                dossier,
                argument,
                aim,
                form,
                Lists.of(dossier),
                rights.may(Permission.WRITE, dossier.workspace),
                rights.may(Permission.GRADE, dossier.workspace),
                token);
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
