package counterclaim.dossiers;

import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Outcome;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** Somebody saved a thing while somebody else was writing on it: both changes side by side, and nothing is lost. */
public final class Conflict {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance conflict(
                Dossier dossier,
                String action,
                int version,
                Fields form,
                List<Difference> differences,
                List<String> same);
    }

    /** What a program is told of it. */
    public static final String STALE = "stale";

    private static final int CONFLICT = 409;

    private Conflict() {}

    /**
     * @param action where the merged text is sent to
     * @param version of what is saved now
     * @param base what both began with, {@code theirs} what is saved now, {@code yours} what was sent
     */
    public static Response page(Dossier dossier, String action, int version, Fields base, Fields theirs, Fields yours) {
        var differences = new ArrayList<Difference>();
        for (var name : yours.names()) {
            var began = base.text(name);
            var saved = theirs.text(name);
            var mine = yours.text(name);
            if (saved.equals(began) || saved.equals(mine)) continue;
            if (mine.equals(began)) yours.put(name, saved);
            else differences.add(Difference.of(name, yours.label(name), began, saved, mine));
        }
        Outcome.stop(STALE, Messages.of(DossierFormMessages.class).conflict());
        var clashing = differences.stream().map(Difference::name).toList();
        var same =
                yours.names().stream().filter(name -> !clashing.contains(name)).toList();
        return Page.of(CONFLICT, Templates.conflict(dossier, action, version, yours, differences, same));
    }
}
