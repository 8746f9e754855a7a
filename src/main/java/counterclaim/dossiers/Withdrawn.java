package counterclaim.dossiers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A number that was given and taken back, and why; it is never given again. */
@Entity
public class Withdrawn extends PanacheEntityBase {

    /** What carries a number in a dossier. */
    public enum Numbered {
        QUESTION,
        CLAIM,
        STATEMENT,
        ARGUMENT,
        SOURCE,
        EVENT
    }

    /** The number it was. */
    @Embeddable
    public record Was(
            UUID dossierId,

            @Enumerated(EnumType.STRING) @Column(length = 10)
            Numbered kind,

            int number) implements Serializable {}

    @EmbeddedId
    public Was was;

    public UUID workspaceId;
    public String reason;

    public static List<Withdrawn> of(Dossier dossier) {
        return list("was.dossierId = ?1 order by was.kind, was.number", dossier.id);
    }

    /** It counts again. */
    public static void forget(Contribution thing) {
        if (thing.number() != null) deleteById(new Was(thing.dossier().id, kind(thing), thing.number()));
    }

    public static Numbered kind(Contribution thing) {
        return Numbered.valueOf(thing.subject().toUpperCase(Locale.ROOT));
    }

    public static Withdrawn of(Dossier dossier, Numbered kind, int number, String reason) {
        var withdrawn = new Withdrawn();
        withdrawn.was = new Was(dossier.id, kind, number);
        withdrawn.workspaceId = dossier.workspace.id;
        withdrawn.reason = reason;
        return withdrawn;
    }
}
