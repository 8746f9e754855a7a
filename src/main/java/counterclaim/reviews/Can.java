package counterclaim.reviews;

import counterclaim.reviews.life.Actor;
import counterclaim.reviews.life.Life;
import counterclaim.reviews.life.Publication;
import counterclaim.reviews.life.Right;
import counterclaim.reviews.life.Stage;
import java.util.Set;
import java.util.UUID;

/**
 * What the page of a review offers whoever looks at it. It only leaves out what would be refused; the acts themselves
 * are guarded by {@link Life}.
 *
 * @param ownWork whether it is theirs, so that somebody else has to review it
 */
public record Can(
        boolean draft,
        boolean submit,
        boolean takeBack,
        boolean review,
        boolean ownWork,
        boolean revoke,
        boolean publish,
        boolean confirm,
        boolean reopen,
        boolean pause,
        boolean resume,
        boolean retract,
        boolean correct) {

    static Can of(Actor by, Life life, boolean begun, Set<UUID> authors) {
        var writes = by.rights().contains(Right.WRITE);
        var reviews = by.rights().contains(Right.REVIEW);
        var publishes = by.rights().contains(Right.PUBLISH);
        var pauses = by.rights().contains(Right.PAUSE);
        var working = life.stage() == Stage.DRAFT || life.stage() == Stage.CHANGES_REQUESTED;
        var waits = life.stage() == Stage.SIGNED && !life.stands();
        var out = life.publication() == Publication.PUBLISHED;
        var paused = life.publication() == Publication.PAUSED;
        var second = paused && !by.account().equals(life.pausedBy());
        var submitter = life.stands() ? life.published().submitter() : life.submitter();
        var own = authors.contains(by.account()) || by.account().equals(submitter);
        return new Can(
                writes && life.mayBeDrafted(),
                writes && working && begun,
                writes && life.stage() == Stage.IN_REVIEW,
                reviews && life.stage() == Stage.IN_REVIEW && !own,
                reviews && own && (life.stage() == Stage.IN_REVIEW || life.stands()),
                waits && by.account().equals(life.signature().signer()),
                publishes && waits && (!paused || second),
                reviews && out && life.stands() && !own,
                writes && life.stands(),
                pauses && out,
                pauses && second,
                publishes && second,
                publishes && life.publication() != Publication.NONE);
    }
}
