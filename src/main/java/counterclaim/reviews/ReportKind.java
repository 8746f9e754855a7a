package counterclaim.reviews;

/** What somebody says of a page. */
public enum ReportKind {
    ERROR,
    OBJECTION,
    /** By a person whom the page names. */
    CONCERNED
}
