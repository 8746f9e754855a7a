package counterclaim.dossiers;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.history.Revision;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Questions are asked, and asked better. */
@Path("/dossiers/{slug}/questions")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Questions {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance question(
                Dossier dossier, Question question, Fields form, List<Choice> kinds, String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;

    Questions(Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
    }

    @GET
    @Path("/new")
    public Response begin(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        var form = Fields.empty(labels()).with("kind", Vocabulary.word(Question.Kind.YES_NO));
        return Page.of(Templates.question(dossier, null, form, kinds(), Sending.newToken()));
    }

    @POST
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var state = read(form, "Q" + dossier.nextQuestion);
            if (form.faulty())
                return Page.invalid(Templates.question(dossier, null, form, kinds(), form.text(Sending.FIELD)));
            var question = Question.in(dossier, dossier.nextQuestion++, state);
            telling.tell(dossier, "question", question.id, question.number, "entered", question.state(), null);
            return sending.done(question.path(), say().questionMade(question.key()), null);
        });
    }

    @GET
    @Path("/{number: [0-9]{1,7}}/edit")
    public Response edit(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var question = question(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(Templates.question(dossier, question, of(question.state()), kinds(), Sending.newToken()));
    }

    @POST
    @Path("/{number: [0-9]{1,7}}/revisions")
    public Response revise(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var question = question(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var from = posted.number("version", 0);
            if (from != question.version) return conflict(dossier, question, from, form);
            var state = read(form, question.key());
            var why = Why.of(form, posted);
            if (form.faulty())
                return Page.invalid(Templates.question(dossier, question, form, kinds(), form.text(Sending.FIELD)));
            if (state.equals(question.state())) return sending.done(question.path(), say().nothingChanged(), null);
            question.take(state);
            question.version++;
            telling.tell(dossier, "question", question.id, question.number, why.kind(), question.state(), why.reason());
            return sending.done(question.path(), say().saved(question.key()), null);
        });
    }

    private Response conflict(Dossier dossier, Question question, int from, Fields yours) {
        var base = Revision.of("question", question.id, from)
                .as(QuestionState.class)
                .map(Questions::of)
                .orElse(Fields.empty(labels()));
        return Conflict.page(
                dossier, question.ownPath() + "/revisions", question.version, base, of(question.state()), yours);
    }

    private static QuestionState read(Fields fields, String key) {
        return new QuestionState(
                key,
                fields.required("text", Fields.LINE),
                fields.chosen("kind", Question.Kind.class),
                fields.optional("topic", Fields.LINE),
                pinned(fields),
                fields.optional("summary", Fields.TEXT));
    }

    private static Integer pinned(Fields fields) {
        var text = fields.text("pinned");
        if (text.isEmpty()) return null;
        if (text.matches("[1-9][0-9]?")) return Integer.valueOf(text);
        fields.fault("pinned", say().notAPlace());
        return null;
    }

    private static Fields of(QuestionState state) {
        return Fields.empty(labels())
                .with("text", state.text())
                .with("kind", state.kind())
                .with("topic", state.topic())
                .with("pinned", state.pinned())
                .with("summary", state.summary());
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("text", say().question());
        labels.put("kind", say().questionKind());
        labels.put("topic", say().topic());
        labels.put("pinned", say().pinned());
        labels.put("summary", say().answerLine());
        labels.put("reason", say().reason());
        return labels;
    }

    private static List<Choice> kinds() {
        return Arrays.stream(Question.Kind.values())
                .map(kind -> new Choice(Vocabulary.word(kind), say().questionKindOf(kind)))
                .toList();
    }

    private static Question question(Dossier dossier, int number) {
        var question = Question.in(dossier, "Q" + number);
        if (question == null || !question.counts()) throw new NotFoundException();
        return question;
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
