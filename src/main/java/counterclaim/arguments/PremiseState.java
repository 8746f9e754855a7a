package counterclaim.arguments;

/** What an argument rests on; as a bundle writes it and as history keeps it. */
public record PremiseState(String claim, boolean holds) {}
