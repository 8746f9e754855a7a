package counterclaim.workspaces;

/** What somebody is in a workspace; several at once. What each may do stands in {@link Permission}. */
public enum Role {
    READER,
    ANNOTATOR,
    EDITOR,
    REVIEWER,
    MODERATOR,
    INSTRUCTOR,
    OWNER
}
