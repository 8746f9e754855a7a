package counterclaim.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/**
 * What is typed into the forms of a dossier so that every vector stands in every field that takes a text. Each vector
 * has a speaker of its own, with a statement and the source of that; of all other kinds there is a thing for each
 * handful of vectors. One more of each, the last, holds as many vectors as fit.
 */
final class InjectionForms {

    /** A number before or after a line takes this much of it. */
    private static final int NUMBER = 10;

    private static final int LINE = 1_000 - NUMBER;
    private static final int TEXT = 20_000 - NUMBER;
    private static final int HANDFUL = 7;

    private final List<String> vectors;
    private final List<String> handfuls;
    private final String lastLine;
    private final String lastText;

    InjectionForms(List<String> vectors) {
        this.vectors = vectors;
        handfuls = IntStream.iterate(0, i -> i < vectors.size(), i -> i + HANDFUL)
                .mapToObj(i -> vectors.subList(i, Math.min(i + HANDFUL, vectors.size())))
                .map(some -> String.join(" ", some))
                .toList();
        var bundle = new InjectionBundle(vectors);
        lastLine = bundle.fitting(LINE);
        lastText = bundle.fitting(TEXT);
    }

    /** What the lines say of the things of most kinds. */
    List<String> lines() {
        return and(handfuls, lastLine);
    }

    List<String> texts() {
        return and(handfuls, lastText);
    }

    /** What the lines of the statements say. */
    List<String> sayings() {
        return and(vectors, lastLine);
    }

    /** How many things there are of most kinds. */
    int many() {
        return handfuls.size() + 1;
    }

    /** How many statements there are, each with its speaker and its source. */
    int said() {
        return vectors.size() + 1;
    }

    /** The one after a thing, and after the last the first. */
    int next(int number) {
        return number % many() + 1;
    }

    String line(int number) {
        return lines().get(number - 1);
    }

    String text(int number) {
        return texts().get(number - 1);
    }

    /** On which claim a statement is made: all of a handful on one, and the last on the last. */
    int claimOf(int statement) {
        return statement == said() ? many() : (statement - 1) / HANDFUL + 1;
    }

    IntStream statementsOn(int claim) {
        return IntStream.rangeClosed(1, said()).filter(statement -> claimOf(statement) == claim);
    }

    String saying(int statement) {
        return sayings().get(statement - 1);
    }

    String quote(int statement) {
        return statement == said() ? lastText : saying(statement);
    }

    /** Names are given once in a workspace, so each has its number. */
    String speaker(int statement) {
        return saying(statement) + " " + statement;
    }

    Map<String, String> dossier(int number) {
        return fields("title", line(number), "summary", text(number));
    }

    Map<String, String> changeOfDossier(int number) {
        return fields("about", text(number), "reason", text(number));
    }

    Map<String, String> question(int number) {
        return fields("text", line(number), "kind", "open", "topic", line(number), "summary", text(number));
    }

    Map<String, String> source(int number) {
        var source = fields("label", line(number), "type", "report", "title", line(number), "author", line(number));
        source.putAll(fields("container", line(number), "publisher", line(number), "issued", "2020"));
        source.putAll(fields("url", "https://example.org/?a=1&b='2'", "language", "en"));
        source.put("via", number == 1 ? "" : "S" + (number - 1));
        return source;
    }

    Map<String, String> claim(int number) {
        return claim(number, line(number), text(number));
    }

    /** It becomes what the next one was, but for its note. */
    Map<String, String> changeOfClaim(int number) {
        var change = claim(number, line(next(number)), text(next(number)));
        change.putAll(fields("version", "0", "reason", text(number)));
        return change;
    }

    /** Begun before that change, and sent after it. */
    Map<String, String> lateChangeOfClaim(int number) {
        var change = claim(number, line(number) + " late", text(number) + " late");
        change.putAll(fields("version", "0", "reason", text(number)));
        return change;
    }

    private Map<String, String> claim(int number, String line, String text) {
        var claim = fields("text", line, "question", "Q" + number, "kind", kindOfClaim(number));
        claim.putAll(fields("burden", text, "note", text(number)));
        return claim;
    }

    String kindOfClaim(int number) {
        return number % 9 == 0 ? "value" : "event_property";
    }

    /** Its speaker and its source are made with it. */
    Map<String, String> statement(int statement) {
        var line = saying(statement);
        var fields =
                fields("party", speaker(statement), "party-kind", "institution", "stance", "asserts", "on", "2020");
        fields.putAll(fields("quote", quote(statement), "paraphrase", quote(statement), "attribution", "named"));
        fields.putAll(fields("locator", line, "capacity", line, "when", line, "source", sourceOf(statement)));
        return fields;
    }

    String sourceOf(int statement) {
        return saying(statement) + " " + (many() + statement);
    }

    Map<String, String> changeOfSpeaker(int statement) {
        var change = fields("name", speaker(statement), "kind", "institution", "description", saying(statement));
        change.putAll(fields("version", "0", "reason", quote(statement)));
        change.put("part-of", statement == said() ? "" : speaker(statement + 1));
        return change;
    }

    Map<String, String> argument(int number) {
        return fields("text", text(number), "source-1", numbered(number));
    }

    /** By everybody who has made a statement on the claim; it names its source by name alone. */
    Map<String, String> reply(int number) {
        var by = statementsOn(number).mapToObj(this::speaker).collect(joining(";"));
        var reply = fields("text", text(number), "by", by, "critical-question", line(number));
        reply.putAll(fields("source-1", line(number), "passage-1", text(number)));
        reply.putAll(fields("locator-1", line(number), "note-1", text(number)));
        return reply;
    }

    Map<String, String> event(int number) {
        return fields("text", line(number), "on", "2020", "place", line(number), "source", numbered(number));
    }

    /** A source as the field offers it. */
    private String numbered(int source) {
        return "S" + source + " " + line(source).strip();
    }

    private static Map<String, String> fields(String... namesAndTexts) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
        return fields;
    }

    private static List<String> and(List<String> some, String last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }
}
