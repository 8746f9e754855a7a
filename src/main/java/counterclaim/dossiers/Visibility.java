package counterclaim.dossiers;

/** Who may read a dossier; apart from any review of its claims. */
public enum Visibility {
    /** Editors, reviewers, instructors and the owner. */
    PRIVATE,
    /** Everyone in the workspace. */
    MEMBERS,
    /** Everyone. */
    PUBLIC
}
