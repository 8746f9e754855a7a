package counterclaim.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.arguments.standing.Because;
import counterclaim.arguments.standing.Label;
import counterclaim.arguments.standing.Pivots;
import counterclaim.arguments.standing.Standing;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.history.JsonText;
import counterclaim.web.Sought;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** How the arguments stand on one claim, as last computed: kept, so that no page computes it anew. */
@Entity
@DynamicUpdate
public class ClaimStanding extends PanacheEntityBase {

    private static final String TOO_MUCH = "";

    @Id
    public UUID claimId;

    public UUID workspaceId;
    public UUID dossierId;

    @Enumerated(EnumType.STRING)
    public Label label;

    @Enumerated(EnumType.STRING)
    public Word word;

    /** Whether a premise that the claim holds is met, failed, or neither. */
    @Enumerated(EnumType.STRING)
    public Label asPremise;

    public boolean graded;

    public int standingPros;
    public int standingCons;

    String because;

    String unanswered;

    public int unansweredCount;

    /** {@link #TOO_MUCH} where too much is connected to try; null where an older program kept the rest. */
    String pivots;

    static Map<UUID, ClaimStanding> of(Collection<UUID> claims) {
        if (claims.isEmpty()) return Map.of();
        return ClaimStanding.<ClaimStanding>list("claimId in ?1", claims).stream()
                .collect(Collectors.toMap(standing -> standing.claimId, standing -> standing));
    }

    /** Dossiers of which an older program has not said what would change their claims. */
    static List<UUID> dossiersUntried() {
        return getEntityManager()
                .createQuery("select distinct s.dossierId from ClaimStanding s where s.pivots is null", UUID.class)
                .getResultList();
    }

    public static Map<UUID, ClaimStanding> of(Dossier dossier) {
        return ClaimStanding.<ClaimStanding>list("dossierId", dossier.id).stream()
                .collect(Collectors.toMap(standing -> standing.claimId, standing -> standing));
    }

    /**
     * The claims of a dossier under which something is unanswered, the main questions first.
     *
     * @param question its number, or 0 for all
     * @param sought words of the claim
     */
    static PanacheQuery<Claim> unansweredIn(Dossier dossier, int question, Sought sought) {
        return Claim.find(
                "from Claim c join fetch c.question q where c.dossier = ?1 and c.acceptance = ?2"
                        + " and exists (from ClaimStanding s where s.claimId = c.id and s.unansweredCount > 0)"
                        + " and (q.number = ?3 or ?3 = 0) and lower(c.text) like ?4 escape '!'"
                        + " order by q.pinned nulls last, q.number, c.number",
                dossier,
                Acceptance.ACCEPTED,
                question,
                sought.pattern());
    }

    void take(Standing standing, String key, Optional<List<Pivots.Pivot>> found) {
        label = standing.label(key);
        word = standing.word(key);
        asPremise = standing.asPremise(key);
        graded = standing.graded(key);
        standingPros = standing.standingPros(key);
        standingCons = standing.standingCons(key);
        because = JsonText.of(standing.because(key).steps());
        var open = standing.unanswered(key);
        unanswered = JsonText.of(open);
        unansweredCount = open.size();
        pivots = found.map(JsonText::of).orElse(TOO_MUCH);
    }

    /** Why it stands so. */
    public List<Because.Step> because() {
        return JsonText.read(because, new TypeReference<>() {});
    }

    /** What would change where it stands; nothing is said where nobody tried. */
    public Optional<List<Pivots.Pivot>> pivots() {
        return Optional.ofNullable(pivots)
                .filter(text -> !text.equals(TOO_MUCH))
                .map(text -> JsonText.read(text, new TypeReference<>() {}));
    }

    /** Keys of the standing cons that nobody replied to. */
    public List<String> unanswered() {
        return JsonText.read(unanswered, new TypeReference<>() {});
    }
}
