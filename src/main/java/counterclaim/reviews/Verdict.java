package counterclaim.reviews;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.arguments.Closure;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.claims.VerdictWord;
import counterclaim.history.JsonText;
import counterclaim.reviews.life.Signature;
import counterclaim.web.Messages;
import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

import static counterclaim.web.Vocabulary.word;

/**
 * What people conclude on a claim: one of four words, a reason in a sentence, a rationale. Written as a draft; once it
 * is signed it stays what it is, bound to the digest of all that was judged. A later one takes its place.
 */
@Entity
@DynamicUpdate
public class Verdict extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** Counted from 1 for each claim. */
    public int number;

    /** Null for a claim that is argued and not rated: the conclusion is in the words of the reason. */
    @Enumerated(EnumType.STRING)
    public VerdictWord word;

    /** What it is on the scale of the workspace, as that was when it was written; null where it is not rated. */
    Integer scale;

    /** In the workspace's own words; null where those are the four. */
    public String rating;

    public Integer ratingValue;
    public Integer worst;
    public Integer best;
    public String ratingMeans;

    /** One sentence. */
    public String reason;

    /** Markdown; names what it rests on by key. Null where there is none. */
    public String rationale;

    /** Counted up by each change of the draft. */
    public int version;

    public UUID draftedBy;
    public UUID submittedBy;
    public Instant submittedAt;
    public UUID signedBy;
    public Instant signedAt;

    /** The claim as it was signed, and its revision. */
    public String wording;

    public Integer revision;
    public String digest;
    String restsOn;

    /** Where the case stood when it was signed. */
    @Enumerated(EnumType.STRING)
    public Word standing;

    public Instant publishedAt;

    /** When and why it was retracted, it or the same one signed again; null unless it was. */
    public Instant retractedAt;

    public String retractedWhy;

    @Enumerated(EnumType.STRING)
    public Alarm alarm = Alarm.NONE;

    String changes;
    public Instant changedAt;

    static Verdict draft(Claim claim, VerdictState state, UUID by) {
        var verdict = new Verdict();
        verdict.workspaceId = claim.workspaceId;
        verdict.dossierId = claim.dossier.id;
        verdict.claim = claim;
        verdict.number = (int) count("claim", claim) + 1;
        verdict.draftedBy = by;
        // 0 is what a form carries that was opened before there was a draft.
        verdict.version = 1;
        verdict.take(state);
        verdict.persist();
        return verdict;
    }

    /** One that was published at some time, whatever became of it. */
    static Verdict published(Claim claim, int number) {
        return Verdict.<Verdict>find("claim = ?1 and number = ?2 and publishedAt is not null", claim, number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** All that was ever published on a claim, the latest first. */
    static List<Verdict> published(Claim claim) {
        return list("claim = ?1 and publishedAt is not null order by number desc", claim);
    }

    /** @throws IllegalStateException once it is signed */
    void take(VerdictState state) {
        if (digest != null) throw new IllegalStateException("a signed verdict stays what it is");
        take(state.rating());
        reason = state.reason();
        rationale = state.rationale();
    }

    private void take(RatingState given) {
        word = given == null ? null : given.meaning();
        scale = given == null ? null : Integer.valueOf(given.scale());
        rating = given == null ? null : given.name();
        ratingValue = given == null ? null : given.value();
        worst = given == null ? null : Integer.valueOf(given.worst());
        best = given == null ? null : Integer.valueOf(given.best());
        ratingMeans = given == null ? null : given.means();
    }

    private RatingState given() {
        if (word == null) return null;
        return new RatingState(word(word), scale, rating, ratingValue, worst, best, ratingMeans);
    }

    void submitted(UUID by, Instant now) {
        submittedBy = by;
        submittedAt = now;
    }

    void signed(Signature signature, Closure closure, Instant now) {
        submittedBy = signature.submitter();
        signedBy = signature.signer();
        signedAt = now;
        digest = signature.digest();
        wording = claim.text;
        revision = claim.revision();
        standing = closure.word();
        restsOn = JsonText.of(closure);
        rests(List.of(), now);
    }

    /** Before it was published: somebody took their signature back, or what was judged changed. */
    void unsigned() {
        if (publishedAt != null) throw new IllegalStateException("a published verdict stays what it is");
        signedBy = null;
        signedAt = null;
        digest = null;
        wording = null;
        revision = null;
        standing = null;
        restsOn = null;
    }

    /** The same, to be signed anew on what is there now. */
    Verdict again() {
        var again = draft(claim, state(), draftedBy);
        again.submitted(submittedBy, submittedAt);
        return again;
    }

    /** With all that said the same and were only signed anew. */
    void retracted(String why, Instant now) {
        for (var one : published(claim)) {
            if (one.retractedAt != null || !one.reason.equals(reason)) continue;
            one.retractedAt = now;
            one.retractedWhy = why;
        }
    }

    /** @return whether the alarm sounds that was silent before */
    boolean rests(List<Change> now, Instant when) {
        var before = alarm;
        alarm = Comparison.alarm(now);
        changes = now.isEmpty() ? null : JsonText.of(now);
        changedAt = now.isEmpty() ? null : when;
        return alarm == Alarm.LOUD && before != Alarm.LOUD;
    }

    /**
     * SHA-256 over every word of the verdict and what it rests on, in hexadecimal: what a signature vouches for.
     *
     * @param ground digest of the closure
     */
    String digestOn(String ground) {
        var told = new StringBuilder(ground);
        for (var text : new String[] {
            word(word), rating, "%s %d %d %d".formatted(scale, ratingValue, worst, best), ratingMeans, reason, rationale
        }) {
            var written = text == null ? "" : text;
            told.append('\n').append(written.length()).append(' ').append(written);
        }
        return HexFormat.of().formatHex(Secret.hash(told.toString()));
    }

    /** In the words of the workspace, or of the page. */
    public String says() {
        var say = Messages.of(ReviewMessages.class);
        if (word == null) return say.conclusionOf();
        return rating == null ? say.word(word) : rating;
    }

    public boolean isSigned() {
        return digest != null;
    }

    Optional<Closure> restsOn() {
        return Optional.ofNullable(restsOn).map(json -> JsonText.read(json, new TypeReference<>() {}));
    }

    /** What is no longer as it was signed. */
    public List<Change> changes() {
        return changes == null ? List.of() : JsonText.read(changes, new TypeReference<>() {});
    }

    VerdictState state() {
        return new VerdictState(claim.key(), number, given(), reason, rationale, revision, digest, null, null);
    }

    public String path() {
        return claim.path() + "/verdicts/" + number;
    }
}
