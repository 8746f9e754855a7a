package counterclaim.workspaces;

import counterclaim.web.Fragment;

/** What other rooms show of a workspace on its page, to who works in it. */
public interface BesideWorkspace {

    Fragment of(Workspace workspace);
}
