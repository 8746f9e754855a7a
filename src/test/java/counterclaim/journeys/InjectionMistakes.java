package counterclaim.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms filled in with the same text everywhere, also where a date, a number or the name of something is asked for. */
final class InjectionMistakes {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "dossier", List.of("title", "summary", "on", "language"),
            "question", List.of("text", "topic", "pinned", "summary"),
            "source", List.of("label", "title", "author", "container", "publisher", "issued", "url", "language", "via"),
            "claim", List.of("text", "new-question", "burden", "note"),
            "statement",
                    List.of(
                            "party",
                            "on",
                            "quote",
                            "paraphrase",
                            "source",
                            "locator",
                            "capacity",
                            "when",
                            "quote-language"),
            "argument",
                    List.of(
                            "text",
                            "by",
                            "on",
                            "critical-question",
                            "source-1",
                            "passage-1",
                            "locator-1",
                            "note-1",
                            "premise-1"),
            "event", List.of("text", "on", "place", "source"),
            "speaker", List.of("name", "part-of", "description"));

    private InjectionMistakes() {}

    static Map<String, String> in(String kind, String text) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.get(kind).forEach(field -> typed.put(field, text));
        // All it can lack is what it is about: whatever is typed into its other fields will do.
        if (kind.equals("claim")) typed.put("kind", "");
        return typed;
    }
}
