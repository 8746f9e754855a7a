package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.reviews.life.Life;
import counterclaim.reviews.life.Publication;
import counterclaim.reviews.life.Signature;
import counterclaim.reviews.life.Stage;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** Where a claim is between draft and judgement, kept in the database; {@link Life} knows the rules. */
@Entity
@DynamicUpdate
public class ClaimLife extends PanacheEntityBase {

    @Id
    public UUID claimId;

    public UUID workspaceId;
    public UUID dossierId;

    @Enumerated(EnumType.STRING)
    public Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    public Publication publication = Publication.NONE;

    /** The one that is worked on or was signed last; null before the first. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Verdict verdict;

    /** The one that the public sees, or saw last. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Verdict published;

    /** Digest of what the claim rests on now, as {@link Watch} keeps it. */
    public String ground = "";

    /** Who wrote what up to this row of the dossier's history is settled: a verdict on it was published. */
    public long settled;

    /** Who was asked to review it, until when and with which words; each may be null. */
    public UUID reviewerId;

    public LocalDate dueOn;
    public String handover;

    public UUID pausedBy;

    /** When and why it was paused, or retracted. */
    public Instant takenDownAt;

    public String takenDownWhy;

    /** How many entries of the ledger are about it. */
    public int corrections;

    /** Of a claim that somebody has begun to judge; with its verdicts. */
    static Optional<ClaimLife> of(Claim claim) {
        return find(
                        "from ClaimLife l left join fetch l.verdict left join fetch l.published where l.claimId = ?1",
                        claim.id)
                .firstResultOptional();
    }

    static ClaimLife begun(Claim claim) {
        return of(claim).orElseGet(() -> {
            var begun = new ClaimLife();
            begun.claimId = claim.id;
            begun.workspaceId = claim.workspaceId;
            begun.dossierId = claim.dossier.id;
            begun.persist();
            return begun;
        });
    }

    /** Those of some claims: what they rest on is watched. */
    static List<ClaimLife> among(Collection<UUID> claims) {
        return list(
                "from ClaimLife l left join fetch l.verdict left join fetch l.published where l.claimId in ?1", claims);
    }

    /** Of what the public sees of a dossier, or would but for a pause. */
    static List<ClaimLife> outIn(UUID dossier) {
        return list(
                "from ClaimLife l join fetch l.published where l.dossierId = ?1"
                        + " and l.publication in (PUBLISHED, PAUSED)",
                dossier);
    }

    /** What the public sees of the dossiers that everybody may read, of one workspace, the latest first. */
    static List<ClaimLife> openIn(Workspace workspace, int most) {
        return ClaimLife.<ClaimLife>find(
                        "from ClaimLife l join fetch l.published v join fetch v.claim c join fetch c.dossier d"
                                + " join fetch d.workspace where l.workspaceId = ?1 and l.publication = PUBLISHED"
                                + " and c.acceptance = ACCEPTED and d.visibility = PUBLIC and d.deletedAt is null"
                                + " order by v.publishedAt desc",
                        workspace.id)
                .page(0, most)
                .list();
    }

    /** Of the claims of a dossier; with their verdicts. */
    public static Map<UUID, ClaimLife> of(Dossier dossier) {
        return ClaimLife.<ClaimLife>list(
                        "from ClaimLife l left join fetch l.verdict left join fetch l.published where l.dossierId = ?1",
                        dossier.id)
                .stream()
                .collect(Collectors.toMap(life -> life.claimId, life -> life));
    }

    Life life() {
        return new Life(
                stage,
                stage == Stage.DRAFT ? null : verdict.submittedBy,
                stage == Stage.SIGNED ? signature(verdict) : null,
                publication,
                published == null ? null : signature(published),
                pausedBy);
    }

    void take(Life life) {
        stage = life.stage();
        publication = life.publication();
        pausedBy = life.pausedBy();
        if (stage == Stage.IN_REVIEW && verdict.isSigned()) verdict.unsigned();
    }

    /** Whether it is the one that the public sees, or saw last. */
    public boolean shows(Verdict one) {
        return published != null && published.id.equals(one.id);
    }

    /** Whether the public sees it, and what it rests on has changed in what matters. */
    public boolean isAlarmed() {
        return isOut() && published.alarm == Alarm.LOUD;
    }

    public boolean isOut() {
        return publication == Publication.PUBLISHED;
    }

    private static Signature signature(Verdict verdict) {
        return new Signature(verdict.submittedBy, verdict.signedBy, verdict.digest);
    }
}
