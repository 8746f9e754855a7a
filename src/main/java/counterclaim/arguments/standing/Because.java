package counterclaim.arguments.standing;

import java.util.List;

/**
 * Why a claim stands as it does: a short chain of steps, each a sentence in the message bundle of the page. "A4
 * stands; its only answer A9 does not follow, says A11, unanswered" is STANDS A4, ONLY_ANSWER A4 A9, DOES_NOT_FOLLOW
 * A9 A11, UNANSWERED A11.
 */
public record Because(List<Step> steps) {

    /** So short that one reads it; what it leaves out stands on the page below it. */
    public static final int MOST_STEPS = 6;

    /**
     * @param about the key the step speaks of
     * @param other the key it is related to, or null where the kind relates nothing
     */
    public record Step(Kind kind, String about, String other) {}

    public enum Kind {
        /** Nobody argued for or against claim {@code about}. */
        NOT_ARGUED,
        /** Argument {@code about} stands, and is the best of its side. */
        STANDS,
        /** Nobody answered argument {@code about}. */
        UNANSWERED,
        /** Argument {@code about} has one answer, {@code other}. */
        ONLY_ANSWER,
        /** Argument {@code about} has several answers, {@code other} among them. */
        ONE_OF_ITS_ANSWERS,
        /** Though {@code other} is not out, argument {@code about} keeps enough support without the source it attacks. */
        KEEPS_OTHER_SUPPORT,
        /** Argument {@code about} is out: it does not follow, says argument {@code other}. */
        DOES_NOT_FOLLOW,
        /** Argument {@code about} is out: its sources are unfit, says (of its best one) argument {@code other}. */
        SOURCES_UNFIT,
        /** Argument {@code about} is out: its premise, claim {@code other}, fails. */
        PREMISE_FAILS,
        /** Argument {@code about} is out: it needs claim {@code other} to fail, which holds. */
        PREMISE_HOLDS,
        /** Argument {@code about} rests on claim {@code other}, the case for which stands. */
        RESTS_ON_STANDING,
        /** Argument {@code about} rests on claim {@code other}, which nobody disputes here. */
        RESTS_ON_UNDISPUTED,
        /** Argument {@code about} rests on the failing of claim {@code other}, the case against which stands. */
        RESTS_ON_FAILING,
        /** Argument {@code about} hangs on argument {@code other} against it, which is undecided itself. */
        HANGS_ON_ANSWER,
        /** Argument {@code about} hangs on claim {@code other}, which is undecided itself. */
        HANGS_ON_PREMISE,
        /** Argument {@code about}, or how much it weighs, hangs on argument {@code other} against a source of it. */
        HANGS_ON_SOURCE,
        /** Nothing stands against claim {@code about}, and so it is presumed. */
        PRESUMED,
        /** Argument {@code about} stands against the claim, which so is no longer presumed. */
        NOT_PRESUMED,
        /** Argument {@code about} outweighs argument {@code other}, the best of the other side. */
        OUTWEIGHS,
        /** The best for, {@code about}, and the best against, {@code other}, weigh the same. */
        WEIGH_THE_SAME,
        /** Argument {@code about} is the best there is, but too weak to be clear and convincing. */
        TOO_WEAK,
        /** Argument {@code about} is strong, but not far enough ahead of {@code other} to be clear and convincing. */
        TOO_CLOSE
    }
}
