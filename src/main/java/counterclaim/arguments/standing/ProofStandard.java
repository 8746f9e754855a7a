package counterclaim.arguments.standing;

/**
 * How much better one side must be before its case stands (the proof standards of Gordon &amp; Walton 2016, §3).
 * A side that must win is weighed by what it surely has, its rival by the most it may still turn out to have;
 * both in tenths, 0 for a side that has nothing.
 */
public enum ProofStandard {

    /** It holds until something stands against it, even when nobody argues for it. */
    PRESUMPTION {
        @Override
        boolean met(int sure, int possible) {
            return possible == 0;
        }

        /** Presumption speaks for the claim; whoever wants it down must outweigh what speaks for it. */
        @Override
        ProofStandard ofTheCaseAgainst() {
            return PREPONDERANCE;
        }
    },

    /** More likely than not. A tie proves neither side. */
    PREPONDERANCE {
        @Override
        boolean met(int sure, int possible) {
            return sure > possible;
        }
    },

    /** Strong in itself, and well ahead. */
    CLEAR_AND_CONVINCING {
        @Override
        boolean met(int sure, int possible) {
            return sure >= CLEAR && sure >= possible + CONVINCING;
        }
    };

    static final int CLEAR = 6;
    static final int CONVINCING = 2;

    abstract boolean met(int sure, int possible);

    ProofStandard ofTheCaseAgainst() {
        return this;
    }
}
