package counterclaim.history;

/** The full state of a thing as the JSON text that history keeps. */
public final class StateJson {

    private StateJson() {}

    public static String of(Record state) {
        return JsonText.of(state);
    }
}
