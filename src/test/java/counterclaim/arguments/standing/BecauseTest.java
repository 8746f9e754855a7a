package counterclaim.arguments.standing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static counterclaim.arguments.standing.ProofStandard.CLEAR_AND_CONVINCING;
import static counterclaim.arguments.standing.ProofStandard.PREPONDERANCE;
import static counterclaim.arguments.standing.ProofStandard.PRESUMPTION;
import static org.assertj.core.api.Assertions.assertThat;

/** Why a claim stands as it does, step by step. */
class BecauseTest {

    private final GraphBuilder dispute = Graph.builder();

    @Test
    void a4StandsForItsOnlyAnswerA9DoesNotFollowSaysA11Unanswered() {
        claim(PREPONDERANCE)
                .pro("A4", "C1")
                .con("A9", "A4")
                .criticalQuestion("A9")
                .con("A11", "A9")
                .criticalQuestion("A11");

        because("STANDS A4", "ONLY_ANSWER A4 A9", "DOES_NOT_FOLLOW A9 A11", "UNANSWERED A11");
    }

    @Test
    void anUnansweredReasonOutweighsTheBestOfTheOtherSide() {
        claim(PREPONDERANCE)
                .pro("A1", "C1")
                .con("A2", "C1")
                .citation("A2#1", "A2", 'B', 2)
                .con("A3", "C1");

        because("STANDS A2", "UNANSWERED A2", "OUTWEIGHS A2 A1");
    }

    @Test
    void ofSeveralAnswersOneIsTold() {
        claim(PREPONDERANCE)
                .pro("A1", "C1")
                .con("A2", "A1")
                .criticalQuestion("A2")
                .con("A3", "A1")
                .criticalQuestion("A3")
                .con("A4", "A2", "A3")
                .criticalQuestion("A4");

        because("STANDS A1", "ONE_OF_ITS_ANSWERS A1 A2", "DOES_NOT_FOLLOW A2 A4", "UNANSWERED A4");
    }

    @Test
    void aReasonMayOutliveAnAttackOnOneOfItsSources() {
        claim(PREPONDERANCE)
                .pro("A1", "C1")
                .citation("A1#1", "A1", 'B', 2)
                .citation("A1#2", "A1", 'C', 3)
                .con("A2", "A1#1")
                .criticalQuestion("A2");

        because("STANDS A1", "ONLY_ANSWER A1 A2", "KEEPS_OTHER_SUPPORT A1 A2");
    }

    @Test
    void a3RestsOnC13WhichNobodyDisputesHere() {
        claim(PREPONDERANCE).claim("C13", PREPONDERANCE, false).pro("A3", "C1").premise("A3", "C13", true);

        because("STANDS A3", "UNANSWERED A3", "RESTS_ON_UNDISPUTED A3 C13");
    }

    @Test
    void aReasonRestsOnAClaimTheCaseForWhichStands() {
        claim(PREPONDERANCE)
                .claim("C2", PREPONDERANCE, true)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .pro("A2", "C2");

        because("STANDS A1", "UNANSWERED A1", "RESTS_ON_STANDING A1 C2");
    }

    @Test
    void aReasonRestsOnTheFailingOfAClaim() {
        claim(PREPONDERANCE)
                .claim("C2", PREPONDERANCE, true)
                .pro("A1", "C1")
                .premise("A1", "C2", false)
                .con("A2", "C2");

        because("STANDS A1", "UNANSWERED A1", "RESTS_ON_FAILING A1 C2");
    }

    @Test
    void a5IsOutForItsPremiseC2Fails() {
        claim(PREPONDERANCE)
                .claim("C2", PREPONDERANCE, true)
                .pro("A5", "C1")
                .premise("A5", "C2", true)
                .con("A6", "C2");

        because("PREMISE_FAILS A5 C2");
    }

    @Test
    void aReasonIsOutForAClaimThatHadToFailHolds() {
        claim(PREPONDERANCE).claim("C2", PREPONDERANCE, false).pro("A1", "C1").premise("A1", "C2", false);

        because("PREMISE_HOLDS A1 C2");
    }

    @Test
    void aReasonIsOutForItsSourcesAreUnfit() {
        claim(PREPONDERANCE)
                .pro("A1", "C1")
                .citation("A1#1", "A1", 'B', 2)
                .con("A2", "A1#1")
                .criticalQuestion("A2");

        because("SOURCES_UNFIT A1 A2", "UNANSWERED A2");
    }

    @Test
    void theBestForAndTheBestAgainstWeighTheSame() {
        claim(PREPONDERANCE)
                .pro("A3", "C1")
                .pro("A4", "C1")
                .citation("A4#1", "A4", 'B', 2)
                .con("A7", "C1")
                .citation("A7#1", "A7", 'B', 1);

        because("WEIGH_THE_SAME A4 A7");
    }

    @Test
    void theBestIsTooWeakToBeClearAndConvincing() {
        claim(CLEAR_AND_CONVINCING).pro("A1", "C1").citation("A1#1", "A1", 'F', 6);

        because("TOO_WEAK A1");
    }

    @Test
    void theBestIsNotFarEnoughAheadToBeClearAndConvincing() {
        claim(CLEAR_AND_CONVINCING)
                .con("A1", "C1")
                .citation("A1#1", "A1", 'C', 1)
                .pro("A2", "C1")
                .citation("A2#1", "A2", 'F', 6);

        because("TOO_CLOSE A1 A2");
    }

    @Test
    void aPresumedClaimWhoseOnlyRebuttalFellIsPresumedAgain() {
        claim(PRESUMPTION).con("A1", "C1").con("A2", "A1").criticalQuestion("A2");

        because("PRESUMED C1", "DOES_NOT_FOLLOW A1 A2", "UNANSWERED A2");
    }

    @Test
    void aWeakRebuttalEndsThePresumptionThoughItIsOutweighed() {
        claim(PRESUMPTION).con("A1", "C1").pro("A2", "C1").citation("A2#1", "A2", 'B', 2);

        because("NOT_PRESUMED A1", "OUTWEIGHS A2 A1");
    }

    @Test
    void aCircleOfAttacksIsToldOnceRound() {
        claim(PREPONDERANCE)
                .pro("A1", "C1")
                .con("A2", "A1", "A3")
                .criticalQuestion("A2")
                .con("A3", "A2")
                .criticalQuestion("A3");

        because("HANGS_ON_ANSWER A1 A2", "HANGS_ON_ANSWER A2 A3", "HANGS_ON_ANSWER A3 A2");
    }

    @Test
    void aReasonHangsOnAPremiseThatIsUndecided() {
        claim(PREPONDERANCE).claim("C2", PREPONDERANCE, true).pro("A1", "C1").premise("A1", "C2", true);

        because("HANGS_ON_PREMISE A1 C2");
    }

    @Test
    void theWeightOfAReasonHangsOnASourceThatIsUndecided() {
        claim(PREPONDERANCE)
                .claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .citation("A1#1", "A1", 'B', 2)
                .con("A2", "C1")
                .citation("A2#1", "A2", 'C', 3)
                .con("A3", "A1#1", "A4")
                .criticalQuestion("A3")
                .con("A4", "A3")
                .criticalQuestion("A4");

        because("HANGS_ON_SOURCE A1 A3", "HANGS_ON_ANSWER A3 A4", "HANGS_ON_ANSWER A4 A3");
    }

    @Test
    void whereNobodyArguedThereIsNothingToTell() {
        claim(PREPONDERANCE);

        because("NOT_ARGUED C1");
    }

    @Test
    void aLongStoryIsCutShort() {
        claim(PREPONDERANCE).pro("A1", "C1");
        for (int i = 2; i < 20; i++) dispute.con("A" + i, "A" + (i - 1)).criticalQuestion("A" + i);

        because(
                "STANDS A1",
                "ONLY_ANSWER A1 A2",
                "DOES_NOT_FOLLOW A2 A3",
                "ONLY_ANSWER A3 A4",
                "DOES_NOT_FOLLOW A4 A5",
                "ONLY_ANSWER A5 A6");
    }

    private GraphBuilder claim(ProofStandard standard) {
        return dispute.claim("C1", standard, true);
    }

    private void because(String... steps) {
        assertThat(Standing.of(dispute.build()).because("C1").steps())
                .extracting(step -> Stream.of(step.kind().name(), step.about(), step.other())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .containsExactly(steps);
    }
}
