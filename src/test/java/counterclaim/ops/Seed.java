package counterclaim.ops;

import counterclaim.arguments.CitationState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.sources.SourceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The reference dossier as its files say it, beside the table of what was made from each paragraph. */
final class Seed {

    /** One paragraph of the text that was read. */
    record Paragraph(int number, String firstWords, String state, List<String> ids, String reason) {}

    private static final Path BUNDLE = Path.of("seed/soleimani-strike.yaml");
    private static final Path COVERAGE = Path.of("seed/coverage.csv");

    private Seed() {}

    static String yaml() {
        return text(BUNDLE);
    }

    static Bundle bundle() {
        return BundleFormat.read(yaml().getBytes(StandardCharsets.UTF_8));
    }

    static List<Paragraph> paragraphs() {
        return Csv.read(text(COVERAGE)).stream().skip(1).map(Seed::paragraph).toList();
    }

    /** What the dossier says in its own words: everything that is nobody's quote and no source's name. */
    static List<String> ownTexts() {
        var bundle = bundle();
        var about = bundle.dossier();
        return Stream.of(
                        Stream.of(about.title(), about.summary(), about.about()),
                        bundle.questions().stream().flatMap(q -> Stream.of(q.text(), q.topic(), q.summary())),
                        bundle.parties().stream().map(PartyState::description),
                        bundle.sources().stream().map(SourceState::label),
                        bundle.claims().stream().flatMap(c -> Stream.of(c.text(), c.burden(), c.note())),
                        bundle.statements().stream().flatMap(s -> Stream.of(s.capacity(), s.paraphrase())),
                        bundle.arguments().stream().flatMap(a -> Stream.of(a.text(), a.criticalQuestion())),
                        citations(bundle).map(CitationState::note),
                        bundle.events().stream().flatMap(e -> Stream.of(e.text(), e.place())),
                        bundle.terms().stream().flatMap(t -> Stream.of(t.word(), t.use(), t.why())))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What it says in the words of the text: quotes of speakers, passages of sources. */
    static List<String> verbatim() {
        var bundle = bundle();
        return Stream.concat(
                        bundle.statements().stream().map(StatementState::quote),
                        citations(bundle).map(CitationState::passage))
                .filter(Objects::nonNull)
                .toList();
    }

    static Stream<CitationState> citations(Bundle bundle) {
        return bundle.arguments().stream().flatMap(argument -> argument.citations().stream());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Paragraph paragraph(List<String> row) {
        if (row.size() != 5) throw new IllegalArgumentException("five columns, not " + row);
        var ids =
                Arrays.stream(row.get(3).split(" ")).filter(id -> !id.isEmpty()).toList();
        return new Paragraph(Integer.parseInt(row.get(0)), row.get(1), row.get(2), ids, row.get(4));
    }
}
