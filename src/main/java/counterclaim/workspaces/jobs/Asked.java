package counterclaim.workspaces.jobs;

/** A job was asked for. */
record Asked() {}
