package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import counterclaim.sources.Snapshot;
import counterclaim.sources.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Turns the IRI of a target into what is looked for: ours by what it names, others by how they are written. */
@ApplicationScoped
class Searching {

    private static final String NOTHING = "1 = 0";

    private final Viewer viewer;
    private final Subjects subjects;

    Searching(Viewer viewer, Subjects subjects) {
        this.viewer = viewer;
        this.subjects = subjects;
    }

    /** @param iri of a target, or null for all */
    Sought about(String iri) {
        if (iri == null || iri.isBlank()) return Sought.ALL;
        try {
            var named = subjects.named(iri);
            if (named instanceof Named.Note note)
                return Sought.of(
                        iri,
                        "a.replyTo.id in (select p.id from Annotation p where p.name = :name)",
                        Map.of("name", note.name()));
            if (named instanceof Named.Part part) return part(iri, part);
            if (named instanceof Named.Copy copy) return copy(iri, copy);
        } catch (NotFoundException nothing) {
            return Sought.of(iri, NOTHING, Map.of());
        }
        return Sought.of(iri, "a.targetIri = :iri", Map.of("iri", iri));
    }

    // What the dossier is, and whether one may read it, is a condition of every query of notes.
    private static Sought part(String iri, Named.Part part) {
        var values = new HashMap<String, Object>(Map.of("slug", part.dossier(), "number", part.number()));
        var target = "(select t.id from " + part.entity()
                + " t where t.dossier.slug = :slug and t.number = :number and t.acceptance = ACCEPTED"
                + " and t.withdrawnWith is null)";
        if (part.revision() == null) return on(iri, target, "", values);
        values.put("revision", part.revision().toString());
        return on(iri, target, " and a.mark.revision = :revision", values);
    }

    private Sought copy(String iri, Named.Copy named) {
        var source = Source.visibleTo(viewer, UUID.fromString(named.source()));
        var copy = Snapshot.of(source, named.sha256()).orElseThrow(NotFoundException::new);
        var values = new HashMap<String, Object>(Map.of("target", copy.id));
        if (named.dossier() == null) return on(iri, ":target", "", values);
        values.put("dossier", named.dossier());
        return on(iri, ":target", " and d.slug = :dossier", values);
    }

    // An answer stands on the same passage, and is about the note before it.
    private static Sought on(String iri, String target, String more, Map<String, Object> values) {
        return Sought.of(iri, "a.targetId = " + target + " and a.replyTo is null" + more, values);
    }
}
