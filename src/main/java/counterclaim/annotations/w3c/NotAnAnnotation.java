package counterclaim.annotations.w3c;

/** What was sent is no annotation, or none that can be kept. */
final class NotAnAnnotation extends RuntimeException {

    private final String pointer;
    private final String expected;

    /**
     * @param pointer to the fault, as RFC 6901 writes one; empty for all of it
     * @param expected what would do there
     */
    NotAnAnnotation(String pointer, String expected) {
        super(pointer + ": expected " + expected, null, false, false);
        this.pointer = pointer;
        this.expected = expected;
    }

    String pointer() {
        return pointer;
    }

    String expected() {
        return expected;
    }
}
