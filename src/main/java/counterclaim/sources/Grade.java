package counterclaim.sources;

import jakarta.persistence.Embeddable;

/**
 * How good a piece of evidence is, after the Admiralty code (NATO AJP-2.1): the source's reliability A–F by its
 * record, and apart from it the credibility 1–6 of this report. F and 6 mean that it cannot be judged yet, not that
 * it is worst.
 *
 * @param reliability {@code "A"} completely reliable to {@code "E"} unreliable, {@code "F"} not judged
 * @param credibility 1 confirmed by others to 5 improbable, 6 not judged
 */
@Embeddable
public record Grade(String reliability, int credibility) {

    public static final Grade NOT_YET = new Grade("F", 6);

    public boolean given() {
        return !reliability.equals("F") || credibility != 6;
    }
}
