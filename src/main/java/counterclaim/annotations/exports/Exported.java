package counterclaim.annotations.exports;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Content;
import java.time.Instant;
import java.util.UUID;

/**
 * A note as it is written into a file.
 *
 * @param says the version that whoever asks may see
 * @param byline empty for somebody who is gone
 * @param approval of that version
 * @param changedAt null where that would tell that there is a later one
 */
public record Exported(Annotation note, Content says, String byline, Approval approval, Instant changedAt) {

    static Exported of(Annotation note, UUID account, boolean decides, String byline) {
        var says = note.to(account, decides);
        var last = decides
                || note.authorId.equals(account)
                || note.shownVersion == null
                || note.shownVersion == note.version;
        return new Exported(note, says, byline, last ? note.approval : Approval.APPROVED, last ? note.changedAt : null);
    }
}
