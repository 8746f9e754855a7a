package counterclaim.annotations;

/** Where a note is between its author and those who approve (design §6). */
public enum Approval {
    PENDING,
    APPROVED,
    REJECTED,
    CHANGES_REQUESTED,
    SPAM,
    /** By its author. */
    WITHDRAWN
}
