package counterclaim.search;

import counterclaim.arguments.standing.Word;
import counterclaim.dossiers.WorldDate;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One search, as its address says it: what is looked for, and to what the finds are narrowed down.
 *
 * @param narrowed the filters that were understood, by name, as they stand in the address
 * @param notDates what was typed as a date and is none
 */
record Inquiry(Asked asked, Map<String, String> narrowed, List<String> notDates) {

    static final String KIND = "kind";
    static final String DOSSIER = "dossier";
    static final String QUESTION = "question";
    static final String SPEAKER = "speaker";
    static final String STANDING = "standing";
    static final String FROM = "from";
    static final String TO = "to";

    /** Each filter as the address of a search of ours writes it; refuses what it cannot understand. */
    private static final Map<String, UnaryOperator<String>> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put(KIND, word -> named(Kind.values(), word).word());
        FILTERS.put(DOSSIER, Inquiry::slug);
        FILTERS.put(QUESTION, number -> String.valueOf(Integer.parseInt(number)));
        FILTERS.put(SPEAKER, id -> UUID.fromString(id).toString());
        FILTERS.put(STANDING, word -> named(Word.values(), word).name().toLowerCase(Locale.ROOT));
        FILTERS.put(FROM, date -> WorldDate.parse(date).text());
        FILTERS.put(TO, date -> WorldDate.parse(date).text());
    }

    /** What is no filter, or none that can be understood, does not narrow. */
    static Inquiry read(MultivaluedMap<String, String> query) {
        var narrowed = new LinkedHashMap<String, String>();
        var notDates = new ArrayList<String>();
        FILTERS.forEach((filter, reading) -> {
            var typed = query.getFirst(filter);
            if (typed == null || typed.isBlank()) return;
            try {
                narrowed.put(filter, reading.apply(typed.strip()));
            } catch (IllegalArgumentException notUnderstood) {
                if (filter.equals(FROM) || filter.equals(TO)) notDates.add(typed.strip());
            }
        });
        // Questions have their numbers in a dossier.
        if (!narrowed.containsKey(DOSSIER)) narrowed.remove(QUESTION);
        return new Inquiry(Asked.read(query.getFirst("q")), narrowed, notDates);
    }

    private static String slug(String text) {
        if (!text.matches("[a-z0-9-]{1,80}")) throw new IllegalArgumentException(text);
        return text;
    }

    private static <E extends Enum<E>> E named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    Optional<Kind> kind() {
        return Optional.ofNullable(narrowed.get(KIND)).map(word -> named(Kind.values(), word));
    }

    Optional<String> dossier() {
        return Optional.ofNullable(narrowed.get(DOSSIER));
    }

    Optional<Integer> question() {
        return Optional.ofNullable(narrowed.get(QUESTION)).map(Integer::valueOf);
    }

    Optional<UUID> speaker() {
        return Optional.ofNullable(narrowed.get(SPEAKER)).map(UUID::fromString);
    }

    Optional<Word> standing() {
        return Optional.ofNullable(narrowed.get(STANDING)).map(word -> named(Word.values(), word));
    }

    /** The first day that counts. */
    Optional<LocalDate> from() {
        return Optional.ofNullable(narrowed.get(FROM)).map(WorldDate::parse).map(WorldDate::earliest);
    }

    /** The last one. */
    Optional<LocalDate> to() {
        return Optional.ofNullable(narrowed.get(TO)).map(WorldDate::parse).map(WorldDate::latest);
    }

    /** Where this search is found. */
    String path() {
        return address(asked.text(), narrowed);
    }

    /** The address of this search, narrowed down further. */
    String with(String filter, String value) {
        var more = new LinkedHashMap<>(narrowed);
        more.put(filter, value);
        return address(asked.text(), more);
    }

    /** Its address without one of its filters. */
    public String without(String filter) {
        var fewer = new LinkedHashMap<>(narrowed);
        fewer.remove(filter);
        if (filter.equals(DOSSIER)) fewer.remove(QUESTION);
        return address(asked.text(), fewer);
    }

    /** The same filters, other words. */
    Inquiry asking(Asked other) {
        return new Inquiry(other, narrowed, notDates);
    }

    private static String address(String text, Map<String, String> filters) {
        var query = new LinkedHashMap<String, String>();
        query.put("q", text);
        query.putAll(filters);
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/search?", ""));
    }
}
