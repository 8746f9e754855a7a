package counterclaim.annotations.exports;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Address;
import counterclaim.web.Fields;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.jobs.Job;
import counterclaim.workspaces.jobs.JobMessages;
import counterclaim.workspaces.jobs.Jobs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The notes of a dossier as a file: at once where they are few, else as a job. */
@Path("/dossiers/{slug}/annotations/exports")
@OneTransaction
public class Exports {

    @CheckedTemplate(basePath = "annotations/exports")
    static class Templates {
        static native TemplateInstance exports(Dossier dossier, Fields form, List<Job> jobs);

        static native TemplateInstance export(Dossier dossier, Job job, String here, boolean theirs);
    }

    /** Notes that are written while somebody waits. */
    static final int AT_ONCE = 1_000;

    private static final String FORMAT = "format";

    private final Viewer viewer;
    private final Posted posted;
    private final Address address;
    private final ExportFormats formats;
    private final Jobs jobs;
    private final Clock clock;

    Exports(Viewer viewer, Posted posted, Address address, ExportFormats formats, Jobs jobs, Clock clock) {
        this.viewer = viewer;
        this.posted = posted;
        this.address = address;
        this.formats = formats;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response list(@RestPath String slug) {
        return Page.of(page(Dossier.visibleTo(viewer, slug), Fields.empty(labels())));
    }

    @POST
    public Response export(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var account = viewer.mustBeSomebody();
        var form = Fields.of(posted, labels());
        var format = formats.called(form.text(FORMAT)).orElse(null);
        if (format == null) {
            form.fault(FORMAT, say().notOffered());
            return Page.invalid(page(dossier, form));
        }
        var base = address.absolute("");
        var export = new Export(UUID.randomUUID(), dossier, account, base, clock.instant());
        var notes = new ExportedNotes(export);
        if (notes.count() <= AT_ONCE) return file(export, format, notes);
        var asked = new ExportWork.Asked(format.word(), base).written();
        var job = jobs.ask(
                dossier.workspace.id, dossier.id, ExportWork.KIND, asked, export.fileName(format), format.mediaType());
        return Page.goTo(path(dossier, job));
    }

    private static Response file(Export export, ExportFormat format, ExportedNotes notes) {
        var written = new ByteArrayOutputStream();
        written.writeBytes(format.head(export));
        while (notes.hasMore()) {
            var from = notes.done();
            written.writeBytes(format.notes(export, notes.next(), from));
        }
        written.writeBytes(format.foot(export, notes.done()));
        return Page.unkept(Response.ok(written.toByteArray(), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName(format) + "\"")
                .build());
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    @Produces(MediaType.TEXT_HTML)
    public Response read(@RestPath String slug, @RestPath UUID id) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var job = own(dossier, id);
        var theirs = job.isReady() && job.isStillTheirs();
        return Page.unkept(Page.of(Templates.export(dossier, job, path(dossier, job), theirs)));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/file")
    public Response file(@RestPath String slug, @RestPath UUID id) {
        return jobs.file(own(Dossier.visibleTo(viewer, slug), id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/cancellation")
    public Response cancel(@RestPath String slug, @RestPath UUID id) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var job = own(dossier, id);
        var said = Messages.of(JobMessages.class);
        return Page.goTo(path(dossier, job), Flash.of(jobs.cancel(job) ? said.cancelled() : said.hadEnded()));
    }

    private Job own(Dossier dossier, UUID id) {
        return Job.visibleTo(viewer, dossier.id, ExportWork.KIND, id, clock.instant());
    }

    private TemplateInstance page(Dossier dossier, Fields form) {
        return Templates.exports(dossier, form, Job.of(viewer, dossier.id, ExportWork.KIND, clock.instant()));
    }

    private static Map<String, String> labels() {
        return Map.of(FORMAT, say().format());
    }

    private static String path(Dossier dossier) {
        return "/dossiers/" + dossier.slug + "/annotations/exports";
    }

    private static String path(Dossier dossier, Job job) {
        return path(dossier) + "/" + job.id;
    }

    /** Where they are made. */
    @TemplateExtension
    static String exportsPath(Dossier dossier) {
        return path(dossier);
    }

    private static ExportMessages say() {
        return Messages.of(ExportMessages.class);
    }
}
