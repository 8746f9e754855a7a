package counterclaim.annotations.exports;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.dossiers.Dossier;
import counterclaim.history.JsonText;
import counterclaim.workspaces.jobs.Run;
import counterclaim.workspaces.jobs.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes many notes into a file, page by page, each in a transaction of its own. */
@ApplicationScoped
class ExportWork implements Work {

    static final String KIND = "annotations";

    /** What was asked for; the address is known only to who is being answered. */
    record Asked(String format, String base) {

        String written() {
            return JsonText.of(this);
        }
    }

    private final ExportFormats formats;
    private final Clock clock;

    ExportWork(ExportFormats formats, Clock clock) {
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Run run) {
        var asked = JsonText.read(run.asked(), new TypeReference<Asked>() {});
        var format = formats.called(asked.format()).orElseThrow();
        var export = QuarkusTransaction.requiringNew().call(() -> export(run, asked.base()));
        var notes = new ExportedNotes(export);
        int total = QuarkusTransaction.requiringNew().call(notes::count);
        run.add(format.head(export), 0, total);
        while (notes.hasMore()) {
            var from = notes.done();
            var page = QuarkusTransaction.requiringNew().call(() -> format.notes(export, notes.next(), from));
            // Some may have been made, or taken back, since they were counted.
            run.add(page, notes.done(), Math.max(total, notes.done()));
        }
        run.add(format.foot(export, notes.done()), notes.done(), notes.done());
    }

    // Who may not read the dossier any more sees none of its notes, and is not led to the file.
    private Export export(Run run, String base) {
        var dossier = Dossier.<Dossier>find("from Dossier d join fetch d.workspace where d.id = ?1", run.dossier())
                .singleResult();
        return new Export(run.job(), dossier, run.account(), base, clock.instant());
    }
}
