/** Where people work together: {@code Workspace}. */
package counterclaim.workspaces;
