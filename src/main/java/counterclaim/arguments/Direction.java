package counterclaim.arguments;

/** For or against. */
public enum Direction {
    PRO,
    CON
}
