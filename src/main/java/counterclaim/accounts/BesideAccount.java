package counterclaim.accounts;

import counterclaim.web.Fragment;

/** What other rooms show of somebody on the page of their account. */
public interface BesideAccount {

    Fragment of(Viewer viewer);
}
