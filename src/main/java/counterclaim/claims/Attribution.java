package counterclaim.claims;

/** To whom the source gives the words. */
public enum Attribution {
    NAMED,
    UNNAMED,
    INSTITUTIONAL
}
