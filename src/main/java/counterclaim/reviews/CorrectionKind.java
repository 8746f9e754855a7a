package counterclaim.reviews;

/** What sort of mistake an entry of the ledger puts right. */
public enum CorrectionKind {
    TYPO,
    CLARIFICATION,
    FACT_CORRECTION,
    SOURCE_REPLACED,
    VERDICT_CHANGED,
    RETRACTION
}
