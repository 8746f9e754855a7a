package counterclaim.interchange.bundle;

import counterclaim.dossiers.Dossier;
import counterclaim.sources.Snapshot;
import counterclaim.sources.Source;
import counterclaim.sources.SourceState;
import counterclaim.sources.SourceUse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sources of an import under way, with the copies of them that were saved. */
final class ImportingSources {

    private final Dossier dossier;
    private final List<SourceState> rows;
    private final Arrivals arrivals;
    private final Map<String, Source> sources = new HashMap<>();

    ImportingSources(Dossier dossier, List<SourceState> rows, Arrivals arrivals) {
        this.dossier = dossier;
        this.rows = rows;
        this.arrivals = arrivals;
    }

    /** All, by the id they have in the bundle. */
    Map<String, Source> bringIn(List<Bundle.Snapshot> snapshots) {
        arrivals.each(rows, this::source);
        Dossier.flush();
        rows.forEach(row -> SourceUse.of(sources.get(row.id()), dossier, Row.number(row.id()))
                .persist());
        arrivals.each(snapshots, this::snapshot);
        return sources;
    }

    private void source(SourceState row) {
        var source = sourceOf(row);
        arrivals.tell("source", source.id, Row.number(row.id()), row);
    }

    private Source sourceOf(SourceState row) {
        var there = sources.get(row.id());
        if (there != null) return there;
        var source = new Source();
        source.workspaceId = dossier.workspace.id;
        source.take(row, row.via() == null ? null : sourceOf(Row.byId(rows, SourceState::id, row.via())));
        source.persist();
        sources.put(row.id(), source);
        return source;
    }

    private void snapshot(Bundle.Snapshot row) {
        var snapshot = new Snapshot();
        snapshot.workspaceId = dossier.workspace.id;
        snapshot.source = sources.get(row.source());
        snapshot.sha256 = row.sha256();
        snapshot.capturedAt = Instant.parse(row.captured());
        snapshot.text = row.text();
        snapshot.persist();
        // The text never changes and can be large: its digest stands for it.
        arrivals.tell(
                "snapshot", snapshot.id, null, new Bundle.Snapshot(row.source(), row.sha256(), row.captured(), null));
    }
}
