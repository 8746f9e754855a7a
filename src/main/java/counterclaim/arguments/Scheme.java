package counterclaim.arguments;

/** Argumentation schemes after D. Walton, C. Reed and F. Macagno, <i>Argumentation Schemes</i> (2008). */
public enum Scheme {
    EXPERT_OPINION,
    POSITION_TO_KNOW,
    WITNESS_TESTIMONY,
    CREDIBLE_SOURCE,
    ANALOGY,
    PRECEDENT,
    ESTABLISHED_RULE,
    CAUSE_TO_EFFECT,
    CORRELATION_TO_CAUSE,
    ABDUCTION,
    SIGN,
    IGNORANCE,
    VERBAL_CLASSIFICATION,
    POSITIVE_CONSEQUENCES,
    NEGATIVE_CONSEQUENCES,
    PRACTICAL_REASONING,
    SLIPPERY_SLOPE,
    ETHOS_POSITIVE,
    ETHOS_NEGATIVE,
    BIAS,
    SUNK_COSTS,
    APPEARANCE
}
