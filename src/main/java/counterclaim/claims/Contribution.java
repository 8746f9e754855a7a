package counterclaim.claims;

import counterclaim.dossiers.Recorded;
import java.util.UUID;

/** What somebody contributed to a dossier: it counts, or waits, or was taken back. */
public interface Contribution extends Recorded {

    /** What it says, in one text. */
    String words();

    Acceptance acceptance();

    /** With what it was withdrawn: itself, or what it hung on; null unless it is. */
    UUID withdrawnWith();

    /** One act further: it counts, waits or was taken back, and its version says so. */
    void become(Acceptance acceptance, UUID withdrawnWith);
}
