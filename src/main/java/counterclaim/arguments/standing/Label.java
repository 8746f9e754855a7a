package counterclaim.arguments.standing;

/** What the computation decided about a claim, an argument or a citation; people never see it. */
public enum Label {
    UNDECIDED,
    IN,
    OUT
}
