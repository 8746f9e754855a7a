package counterclaim.reviews;

/** What became of a report. */
public enum ReportDecision {
    /** Something was corrected. */
    ACCEPTED,
    DECLINED
}
