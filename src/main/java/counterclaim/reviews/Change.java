package counterclaim.reviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * One thing that is no longer what it was when a verdict was signed.
 *
 * @param key what its dossier calls it; of the standing: the key of the claim
 * @param subject the noun of its room: {@code claim}, {@code argument}, {@code source}; {@code standing}
 * @param from its version then, or of the standing null; null for what is new
 * @param to its version now; null for what is gone
 * @param loud whether it sounds the alarm
 */
public record Change(String key, String subject, UUID id, What what, Integer from, Integer to, boolean loud) {

    /** What happened to it. */
    public enum What {
        REWORDED,
        OTHER_PREMISES,
        OTHERWISE,
        NEW,
        GONE,
        STANDS_ELSEWHERE
    }

    @JsonIgnore
    public boolean hasWords() {
        return !subject.equals("standing") && !subject.equals("source");
    }
}
