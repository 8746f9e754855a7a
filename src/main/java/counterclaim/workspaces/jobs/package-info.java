/** Long work that somebody asked for and comes back to: how far it is, and the file that it makes. */
package counterclaim.workspaces.jobs;
