package counterclaim.interchange.bundle;

/**
 * One thing that is wrong with a bundle.
 *
 * @param line in the file, from 1; 0 where no line can be named
 * @param path of the value, such as {@code claims[3].question}; empty for the file as a whole
 * @param found what is there
 * @param expected what should be there instead
 */
public record Fault(int line, String path, String found, String expected) {

    @Override
    public String toString() {
        var where = (line > 0 ? "line " + line : "file") + (path.isEmpty() ? "" : ", " + path);
        return where + ": " + found + "; expected " + expected;
    }
}
