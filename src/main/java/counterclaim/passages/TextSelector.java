package counterclaim.passages;

/** Words with their surroundings and their place in a text, in Unicode code points. */
public record TextSelector(String exact, String prefix, String suffix, int start, int end) {}
