package counterclaim.reviews.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Four eyes cannot be bypassed, whatever people do in whatever order (quality R10). */
class LifeWalkTest {

    private static final int WALKS = 100_000;
    private static final int STEPS = 80;
    private static final int PEOPLE = 4;

    private enum Step {
        EDIT,
        TYPO,
        PROPOSE,
        IMPORT,
        REVERT,
        LOOK,
        SUBMIT,
        TAKE_BACK,
        REQUEST_CHANGES,
        SIGN,
        REVOKE,
        PUBLISH,
        CONFIRM,
        REOPEN,
        PAUSE,
        RESUME,
        RETRACT,
        CHANGE_ROLE
    }

    /** What leads to a publication is tried more often than what leads away from it. */
    private static final List<Step> DICE = Stream.of(
                    List.of(Step.values()),
                    Collections.nCopies(6, Step.LOOK),
                    Collections.nCopies(4, Step.SUBMIT),
                    Collections.nCopies(6, Step.SIGN),
                    Collections.nCopies(4, Step.PUBLISH))
            .flatMap(List::stream)
            .toList();

    /** What somebody did that the rules speak of, written down by the test itself. */
    private record Signed(UUID signer, UUID submitter, boolean mayReview, boolean author, int shown, int there) {}

    private static final class Walk {

        private final Random random;
        private final List<UUID> people =
                IntStream.range(0, PEOPLE).mapToObj(n -> new UUID(0, n + 1)).toList();
        private final Map<UUID, Set<Right>> rights = new HashMap<>();
        private final Map<UUID, Integer> looked = new HashMap<>();
        private final Set<UUID> authors = new HashSet<>();
        private final List<Integer> contents = new ArrayList<>(List.of(0));
        private final Map<String, Signed> signatures = new HashMap<>();
        private Life life = Life.NEW;
        private int content;
        private UUID submitter;
        private boolean submitterMightWrite;
        private UUID pauser;
        private int publications;

        Walk(long seed) {
            random = new Random(seed);
            for (var person : people) rights.put(person, someRights());
        }

        private Set<Right> someRights() {
            var some = EnumSet.noneOf(Right.class);
            for (var right : Right.values()) if (random.nextInt(3) > 0) some.add(right);
            return some;
        }

        void step() {
            var who = people.get(random.nextInt(PEOPLE));
            var step = DICE.get(random.nextInt(DICE.size()));
            var before = life;
            try {
                take(step, who);
            } catch (Refusal refused) {
                assertThat(life).isEqualTo(before);
            }
            check(before, who);
        }

        private void take(Step step, UUID who) {
            var by = new Actor(who, Set.copyOf(rights.get(who)));
            var work = new Work(String.valueOf(content), Set.copyOf(authors));
            var shown = String.valueOf(looked.getOrDefault(who, -1));
            switch (step) {
                case EDIT, PROPOSE -> {
                    authors.add(who);
                    becomes(contents.size());
                }
                case TYPO, IMPORT -> becomes(contents.size());
                case REVERT -> {
                    authors.add(who);
                    becomes(contents.get(random.nextInt(contents.size())));
                }
                case LOOK -> looked.put(who, content);
                case SUBMIT -> {
                    life = life.submit(by);
                    submitter = who;
                    submitterMightWrite = rights.get(who).contains(Right.WRITE);
                }
                case TAKE_BACK -> life = life.takeBack(by);
                case REQUEST_CHANGES -> life = life.requestChanges(by, work);
                case SIGN -> {
                    life = life.sign(by, shown, work);
                    note(who);
                }
                case REVOKE -> life = life.revoke(by);
                case PUBLISH -> {
                    life = life.publish(by, work);
                    published();
                }
                case CONFIRM -> {
                    life = life.confirm(by, shown, work);
                    note(who);
                    published();
                }
                case REOPEN -> life = life.reopen(by);
                case PAUSE -> {
                    life = life.pause(by);
                    pauser = who;
                }
                case RESUME -> life = life.resume(by);
                case RETRACT -> life = life.retract(by);
                case CHANGE_ROLE -> rights.put(who, someRights());
            }
        }

        private void becomes(int now) {
            content = now;
            contents.add(now);
            life = life.changed(String.valueOf(now));
        }

        private void note(UUID who) {
            signatures.put(
                    who + " " + content,
                    new Signed(
                            who,
                            life.signature().submitter(),
                            rights.get(who).contains(Right.REVIEW),
                            authors.contains(who),
                            looked.getOrDefault(who, -1),
                            content));
        }

        private void published() {
            authors.clear();
            publications++;
        }

        private void check(Life before, UUID who) {
            if (life.signature() != null) check(life.signature());
            if (life.publication() == Publication.PUBLISHED) check(life.published());
            if (life.publication() != before.publication() && before.publication() == Publication.PAUSED)
                assertThat(who).as("second person").isNotEqualTo(pauser);
            if (life.publication() == Publication.RETRACTED)
                assertThat(life.stands()).isFalse();
            if (life.stage() == Stage.SIGNED && !life.stands())
                assertThat(life.signature().digest()).isEqualTo(String.valueOf(content));
            if (life.stage() == Stage.IN_REVIEW && before.stage() != Stage.IN_REVIEW && before.signature() == null) {
                assertThat(life.submitter()).isEqualTo(submitter);
                assertThat(submitterMightWrite).isTrue();
            }
        }

        private void check(Signature signature) {
            var signed = signatures.get(signature.signer() + " " + signature.digest());
            assertThat(signed).isNotNull();
            assertThat(signed.signer()).isNotEqualTo(signature.submitter());
            assertThat(signed.mayReview()).isTrue();
            assertThat(signed.author()).isFalse();
            assertThat(signed.shown()).isEqualTo(signed.there());
        }
    }

    @Test
    void nothingIsPublishedWithoutASubmitterAndAReviewerWhoIsNoAuthorAndSawExactlyThat() {
        var publications = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            var walk = new Walk(seed);
            for (int step = 0; step < STEPS; step++) walk.step();
            publications += walk.publications;
        }
        // Else nothing was tried.
        assertThat(publications).isGreaterThan(WALKS / 10);
    }
}
