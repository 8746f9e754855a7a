package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An entry of the ledger: what was wrong, what is right now, and since when. It is never changed or taken away. */
@Entity
public class Correction extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** The one that was published when it was made; null if none was. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Verdict verdict;

    @Enumerated(EnumType.STRING)
    public CorrectionKind kind;

    public String wrong;
    public String rightNow;
    public UUID madeBy;
    public Instant madeAt;

    static Correction of(
            ClaimLife life, Claim claim, CorrectionKind kind, String wrong, String rightNow, UUID by, Instant now) {
        var correction = new Correction();
        correction.workspaceId = claim.workspaceId;
        correction.dossierId = claim.dossier.id;
        correction.claim = claim;
        correction.verdict = life.published;
        correction.kind = kind;
        correction.wrong = wrong;
        correction.rightNow = rightNow;
        correction.madeBy = by;
        correction.madeAt = now;
        correction.persist();
        life.corrections++;
        return correction;
    }

    /** About one claim, the latest first. */
    static List<Correction> on(Claim claim) {
        return list("claim = ?1 order by madeAt desc", claim);
    }

    /** Of a whole dossier, the latest first, with their claims. */
    public static Slice<Correction> in(Dossier dossier, int page) {
        return Slice.of(
                find(
                        "from Correction c join fetch c.claim where c.dossierId = ?1 and c.claim.acceptance = ACCEPTED"
                                + " order by c.madeAt desc",
                        dossier.id),
                page);
    }
}
