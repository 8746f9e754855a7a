package counterclaim.passages;

/** What stands before and after a place in a text, as far as a selector keeps it. */
final class Surroundings {

    static final int AROUND = 32;

    private Surroundings() {}

    static String before(String text, int at) {
        var furthest = back(text, at, AROUND);
        // Some way ahead, to see where a character begins.
        var characters = Words.CHARACTER.matcher(text).region(back(text, furthest, AROUND), at);
        while (characters.find()) if (characters.start() >= furthest) return text.substring(characters.start(), at);
        return text.substring(furthest, at);
    }

    static String after(String text, int at) {
        var furthest = forth(text, at, AROUND);
        var characters = Words.CHARACTER.matcher(text).region(at, forth(text, furthest, AROUND));
        var end = at;
        while (characters.find() && characters.end() <= furthest) end = characters.end();
        // One character of more code points than we keep is cut all the same.
        return text.substring(at, end > at ? end : furthest);
    }

    private static int back(String text, int at, int codePoints) {
        for (int i = 0; i < codePoints && at > 0; i++) at -= Character.charCount(text.codePointBefore(at));
        return at;
    }

    private static int forth(String text, int at, int codePoints) {
        for (int i = 0; i < codePoints && at < text.length(); i++) at += Character.charCount(text.codePointAt(at));
        return at;
    }
}
