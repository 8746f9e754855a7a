package counterclaim.journeys;

import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.CitationState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.sources.SourceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/**
 * What has to be kept of what was typed, by the rules that people are told: nothing is taken away but blanks around a
 * text, a semicolon parts names unless somebody is called so, and letters great or small make no other name.
 */
final class InjectionKept {

    private static final String BETWEEN_NAMES = ";";

    private final InjectionForms forms;
    /** By name: first those who make a statement, then those whom a reason names beside them. */
    private final Map<String, PartyState> parties = new LinkedHashMap<>();

    /** @param speakers what the dossier calls each, by name */
    InjectionKept(InjectionForms forms, Map<String, String> speakers) {
        this.forms = forms;
        for (int i = 1; i <= forms.said(); i++) {
            var whole = i == forms.said() ? null : speakers.get(name(i + 1));
            add(new PartyState(speakers.get(name(i)), name(i), "institution", whole, saying(i)));
        }
        for (int i = 1; i <= forms.many(); i++)
            for (var name : saidBy(i)) add(new PartyState(speakers.get(name), name, "person", null, null));
    }

    private void add(PartyState party) {
        parties.putIfAbsent(folded(party.name()), party);
    }

    static String of(String typed) {
        return typed.strip();
    }

    static Map<String, String> of(Map<String, String> typed) {
        var kept = new LinkedHashMap<>(typed);
        kept.replaceAll((name, text) -> of(text));
        return kept;
    }

    /** The last of the names in a field. */
    static String lastName(String typed) {
        var names = names(typed);
        return names.get(names.size() - 1);
    }

    String line(int number) {
        return of(forms.line(number));
    }

    String text(int number) {
        return of(forms.text(number));
    }

    String saying(int statement) {
        return of(forms.saying(statement));
    }

    String quote(int statement) {
        return of(forms.quote(statement));
    }

    String name(int statement) {
        return of(forms.speaker(statement));
    }

    /** Whether a claim says or said this. */
    boolean claimed(String text) {
        return forms.lines().stream().map(InjectionKept::of).anyMatch(text::equals);
    }

    DossierState dossier(String slug) {
        var last = forms.many();
        return new DossierState(slug, line(last), text(last), null, "en", "public", text(last));
    }

    List<QuestionState> questions() {
        return each(i -> new QuestionState("Q" + i, line(i), "open", line(i), null, text(i)));
    }

    List<PartyState> parties() {
        return List.copyOf(parties.values());
    }

    List<SourceState> sources() {
        var named = each(i -> new SourceState(
                "S" + i,
                line(i),
                "report",
                line(i),
                names(forms.line(i)),
                line(i),
                line(i),
                "2020",
                "https://example.org/?a=1&b='2'",
                "en",
                i == 1 ? null : "S" + (i - 1)));
        var made = eachSaid(i -> new SourceState(
                sourceOf(i), of(forms.sourceOf(i)), "document", null, null, null, null, null, null, null, null));
        return both(named, made);
    }

    List<String> copies() {
        return each(this::text);
    }

    List<ClaimState> claims() {
        return each(i -> new ClaimState(
                "C" + i, "Q" + i, line(forms.next(i)), forms.kindOfClaim(i), null, null, text(forms.next(i)), text(i)));
    }

    List<StatementState> statements() {
        return eachSaid(i -> new StatementState(
                "ST" + i,
                "C" + forms.claimOf(i),
                parties.get(folded(name(i))).id(),
                saying(i),
                "asserts",
                "2020",
                saying(i),
                quote(i),
                null,
                quote(i),
                sourceOf(i),
                saying(i),
                "named",
                null));
    }

    List<ArgumentState> arguments() {
        return both(each(this::argument), each(this::reply));
    }

    private ArgumentState argument(int number) {
        var cited = new CitationState("S" + number, null, null, null, null, null);
        return new ArgumentState(
                "A" + number,
                "pro",
                "C" + number,
                text(number),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(cited));
    }

    private ArgumentState reply(int number) {
        var cited = new CitationState("S" + number, text(number), line(number), null, null, text(number));
        return new ArgumentState(
                "A" + (forms.many() + number),
                "con",
                "A" + number,
                text(number),
                by(number).map(PartyState::id).toList(),
                null,
                null,
                line(number),
                List.of(),
                List.of(cited));
    }

    List<EventState> events() {
        return each(i -> new EventState("E" + i, "2020", line(i), line(i), "S" + i));
    }

    List<Bundle.Withdrawn> withdrawn() {
        return each(i -> new Bundle.Withdrawn("C" + (forms.many() + i), text(i)));
    }

    /** What the form of a thing that is there shows: names for keys. */
    Map<String, String> shown(String kind, int number) {
        var shown = switch (kind) {
            case "dossier" -> of(forms.dossier(number));
            case "question" -> of(forms.question(number));
            case "source" -> of(forms.source(number));
            case "claim" -> of(forms.changeOfClaim(number));
            case "statement" -> of(forms.statement(number));
            case "speaker" -> of(forms.changeOfSpeaker(number));
            case "reply" -> of(forms.reply(number));
            default -> of(forms.event(number));
        };
        shown.keySet().removeAll(List.of("version", "reason", "party-kind"));
        shown.computeIfPresent("author", (name, typed) -> String.join("; ", names(typed)));
        shown.computeIfPresent(
                "by", (name, typed) -> by(number).map(PartyState::name).collect(joining("; ")));
        shown.computeIfPresent("source-1", (name, typed) -> "S" + number + " " + typed);
        // Which kind of speaker somebody is, is no text, and is changed where nothing runs.
        if (kind.equals("speaker")) shown.remove("kind");
        if (kind.equals("statement")) shown.put("source", sourceOf(number) + " " + of(forms.sourceOf(number)));
        return shown;
    }

    private String sourceOf(int statement) {
        return "S" + (forms.many() + statement);
    }

    private Stream<PartyState> by(int reply) {
        return saidBy(reply).stream().map(name -> parties.get(folded(name))).distinct();
    }

    private List<String> saidBy(int reply) {
        var typed = forms.reply(reply).get("by");
        return parties.containsKey(folded(of(typed))) ? List.of(of(typed)) : names(typed);
    }

    private static List<String> names(String typed) {
        return Stream.of(typed.split(BETWEEN_NAMES))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private <T> List<T> each(IntFunction<T> made) {
        return IntStream.rangeClosed(1, forms.many()).mapToObj(made).toList();
    }

    private <T> List<T> eachSaid(IntFunction<T> made) {
        return IntStream.rangeClosed(1, forms.said()).mapToObj(made).toList();
    }

    private static <T> List<T> both(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
