package counterclaim.workspaces;

/**
 * What a page of a workspace offers the viewer to do.
 *
 * @param proposes offered to who is not signed in as well: signing in comes first
 */
public record Acts(boolean proposes, boolean writes, boolean grades, boolean changesVisibility) {}
