package counterclaim.sources;

import counterclaim.dossiers.Dossier;
import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An immutable text of a source, with its SHA-256 and the time it was taken; notes anchor to it. */
@Entity
public class Snapshot extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    public String sha256;
    public Instant capturedAt;

    public String text;

    /** All but the text, which can be large. */
    public record Facts(UUID id, String sha256, Instant capturedAt) {}

    public static List<Facts> factsOf(Source source) {
        return getEntityManager()
                .createQuery(
                        "select new counterclaim.sources.Snapshot$Facts(s.id, s.sha256, s.capturedAt) from Snapshot s"
                                + " where s.source = ?1 order by s.capturedAt",
                        Facts.class)
                .setParameter(1, source)
                .getResultList();
    }

    /** In the order of the sources' numbers, then of time. */
    public static List<Snapshot> of(Dossier dossier) {
        return list(
                "select s from Snapshot s join SourceUse u on u.source = s.source where u.dossier = ?1 and u.acceptance = ACCEPTED"
                        + " order by u.number, s.capturedAt, s.sha256",
                dossier);
    }

    /** The copy of a source that has this very text, if there is one. */
    static Optional<Snapshot> taken(Source source, String text) {
        return of(source, digest(text));
    }

    /** The copy of a source with this digest, in lower-case hexadecimal. */
    public static Optional<Snapshot> of(Source source, String sha256) {
        return find("source = ?1 and sha256 = ?2", source, sha256).firstResultOptional();
    }

    static Snapshot take(Source source, String text, Instant now) {
        var snapshot = new Snapshot();
        snapshot.workspaceId = source.workspaceId;
        snapshot.source = source;
        snapshot.sha256 = digest(text);
        snapshot.capturedAt = now;
        snapshot.text = text;
        snapshot.persist();
        return snapshot;
    }

    /** @param key what a dossier calls its source */
    SnapshotState state(String key) {
        return new SnapshotState(key, sha256, capturedAt.toString(), null);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Secret.hash(text));
    }
}
