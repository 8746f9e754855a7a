package counterclaim.arguments;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Telling;
import counterclaim.sources.Grade;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Outcome;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** The evidence of an argument is graded, by whoever may do that and no more: reliability A–F, credibility 1–6. */
@Path("/dossiers/{slug}/arguments/{number: [0-9]{1,7}}/grades")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Grading {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance grading(
                Dossier dossier,
                Argument argument,
                List<Citation> citations,
                Fields form,
                List<Choice> reliabilities,
                List<Choice> credibilities,
                boolean clash,
                String token);
    }

    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;

    Grading(Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
    }

    @GET
    public Response begin(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var argument = argument(dossier, number);
        rights.demand(Permission.GRADE, dossier.workspace);
        var citations = Citation.of(argument);
        return Page.of(page(argument, citations, of(citations), false, Sending.newToken()));
    }

    @POST
    public Response grade(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var argument = argument(dossier, number);
        rights.demand(Permission.GRADE, dossier.workspace);
        return sending.once(() -> {
            var citations = Citation.of(argument);
            var form = Fields.of(posted, labels(citations));
            var token = form.text(Sending.FIELD);
            if (posted.number("version", -1) != argument.version) {
                Outcome.stop(Conflict.STALE, forms().gradeClash(argument.key()));
                return Page.of(CONFLICT, page(argument, citations, form, true, token));
            }
            var reason = form.required("reason", Fields.TEXT);
            if (form.faulty()) return Page.invalid(page(argument, citations, form, false, token));
            var before = argument.state();
            for (var citation : citations) citation.grade = read(form, citation);
            if (before.equals(argument.state())) return sending.done(argument.path(), say().nothingChanged(), null);
            argument.version++;
            telling.tell(dossier, "argument", argument.id, argument.number, "graded", argument.state(), reason);
            return sending.done(argument.path(), forms().graded(argument.key()), null);
        });
    }

    private static TemplateInstance page(
            Argument argument, List<Citation> citations, Fields form, boolean clash, String token) {
        return Templates.grading(
                argument.dossier,
                argument,
                citations,
                form,
                EvidenceFields.reliabilities(),
                EvidenceFields.credibilities(),
                clash,
                token);
    }

    private static Argument argument(Dossier dossier, int number) {
        var argument = new InDossier(dossier).argument("A" + number);
        if (argument == null) throw new NotFoundException();
        return argument;
    }

    private static Grade read(Fields form, Citation citation) {
        var reliability = form.text("reliability-" + citation.position);
        var credibility = form.text("credibility-" + citation.position);
        return new Grade(
                reliability.matches("[A-E]") ? reliability : Grade.NOT_YET.reliability(),
                credibility.matches("[1-5]") ? Integer.valueOf(credibility) : Grade.NOT_YET.credibility());
    }

    private static Fields of(List<Citation> citations) {
        var fields = Fields.empty(labels(citations));
        for (var citation : citations)
            fields.with("reliability-" + citation.position, citation.grade.reliability())
                    .with("credibility-" + citation.position, citation.grade.credibility());
        return fields;
    }

    private static Map<String, String> labels(List<Citation> citations) {
        var labels = new LinkedHashMap<String, String>();
        for (var citation : citations) {
            labels.put("reliability-" + citation.position, forms().reliability(citation.position));
            labels.put("credibility-" + citation.position, forms().credibility(citation.position));
        }
        labels.put("reason", say().reason());
        return labels;
    }

    private static ArgumentFormMessages forms() {
        return Messages.of(ArgumentFormMessages.class);
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
