package counterclaim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What programs ask of the container of notes (W3C Web Annotation Protocol), each beside the same of the bare store. */
final class NoteTargets {

    private static final String OURS = "/annotations/";
    private static final String BARE = "/bench/annotations/";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    /** So many are asked for in turn. */
    private static final int TURNS = 500;
    /** Of each dossier that is written in, as many show what SQL that takes. */
    private static final int SAMPLES = 10;

    private static final int ON_A_PAGE = 100;
    private static final String NOTE = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "motivation": "commenting",
             "body": {"type": "TextualBody", "format": "text/markdown", "language": "en",
               "value": "The letter of the same week names no date; who says that it was planned before has to say where that is written."},
             "target": {"source": "%s",
               "selector": {"type": "TextQuoteSelector", "exact": "%s", "prefix": "", "suffix": "%s"}}}""";

    private final StoredNotes notes;

    NoteTargets(StoredNotes notes) {
        this.notes = notes;
    }

    List<Target> all() {
        return List.of(read(), search(), page(), create());
    }

    private Target read() {
        return both(
                "note",
                turns(notes.open().size()),
                n -> notes.open().get(n),
                n -> notes.open().get(n));
    }

    private Target search() {
        return both("by target", turns(notes.claims().size()), this::sought, this::sought);
    }

    private String sought(int claim) {
        return "?target=" + URLEncoder.encode(notes.claims().get(claim).iri(), StandardCharsets.UTF_8);
    }

    private Target page() {
        var pages = (notes.open().size() + ON_A_PAGE - 1) / ON_A_PAGE;
        return both("page", turns(pages), n -> "?iris=0&page=" + n, this::after);
    }

    private String after(int page) {
        return "?after=" + (page == 0 ? NOBODY : notes.open().get(page * ON_A_PAGE - 1));
    }

    private Target create() {
        var written = notes.claims().stream().map(NoteTargets::note).toList();
        IntFunction<byte[]> ours = turn -> Student.posts(written.get(turn % written.size()), "");
        IntFunction<byte[]> bare = turn -> Request.post(BARE, "", written.get(turn % written.size()));
        return created("new note", ours).beside(created("bare new note", bare));
    }

    private static Target created(String name, IntFunction<byte[]> asked) {
        var samples = IntStream.range(0, SAMPLES)
                .mapToObj(turn -> (Supplier<byte[]>) () -> asked.apply(turn))
                .toList();
        return new Target(name, asked, samples, Target.CREATED, null);
    }

    private static Target both(String name, List<Integer> turns, IntFunction<String> ours, IntFunction<String> bare) {
        return Target.pages(name, addresses(turns, OURS, ours))
                .beside(Target.pages("bare " + name, addresses(turns, BARE, bare)));
    }

    private static List<String> addresses(List<Integer> turns, String folder, IntFunction<String> address) {
        return turns.stream().map(n -> folder + address.apply(n)).toList();
    }

    // Numbers below this one, evenly spread over all of them.
    private static List<Integer> turns(int many) {
        var turns = Math.min(many, TURNS);
        return IntStream.range(0, turns)
                .map(turn -> (int) ((long) turn * many / turns))
                .boxed()
                .toList();
    }

    /** As JSON: on the first words of a claim. */
    static String note(StoredNotes.Claim about) {
        var text = about.text();
        return NOTE.formatted(
                about.iri(),
                text.substring(0, StoredNotes.EXACT),
                text.substring(StoredNotes.EXACT, Math.min(text.length(), StoredNotes.EXACT + StoredNotes.AROUND)));
    }
}
