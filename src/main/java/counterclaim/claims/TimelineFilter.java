package counterclaim.claims;

import counterclaim.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a reader wants to see of a timeline, as it was asked for; empty is no wish.
 *
 * @param speaker the slug of a party
 * @param question the number of a question
 * @param kind a {@link Wanted} in small letters
 */
record TimelineFilter(String speaker, String question, String kind) {

    /** Whether events or statements are wanted. */
    enum Wanted {
        BOTH,
        EVENTS,
        STATEMENTS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TimelineFilter of(String speaker, String question, String kind) {
        return new TimelineFilter(Typed.text(speaker), Typed.text(question), Typed.text(kind));
    }

    public boolean any() {
        return choosesStatements() || !kind.isEmpty();
    }

    /** Whether it keeps some statements only. */
    public boolean choosesStatements() {
        return !speaker.isEmpty() || !question.isEmpty();
    }

    /** Events belong to no speaker and to no question, so they are not wanted with one, unless they are asked for. */
    public Wanted wanted() {
        if (kind.isEmpty()) return choosesStatements() ? Wanted.STATEMENTS : Wanted.BOTH;
        return Arrays.stream(Wanted.values())
                .filter(wanted -> wanted.word().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The same wishes in an address, to be followed by more; empty if there are none. */
    public String query() {
        return asked("speaker", speaker) + asked("question", question) + asked("kind", kind);
    }

    boolean wantsEvents() {
        return wanted() == Wanted.BOTH || wanted() == Wanted.EVENTS;
    }

    public boolean wantsStatements() {
        return wanted() == Wanted.BOTH || wanted() == Wanted.STATEMENTS;
    }

    boolean wants(DatedStatement said) {
        return wantsStatements()
                && (speaker.isEmpty() || speaker.equals(said.speaker()))
                && (question.isEmpty() || question.equals(String.valueOf(said.question())));
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
