package counterclaim.search;

import counterclaim.arguments.Citation;
import counterclaim.arguments.ClaimStanding;
import counterclaim.claims.Party;
import counterclaim.dossiers.WorldDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One find as the page shows it.
 *
 * @param text the wording it is found by, marked
 * @param quoted whether that is what somebody said, in their words
 * @param more another text of it, if only that one holds what was looked for; else null
 */
record Found(Entry entry, ClaimStanding standing, Marked text, boolean quoted, Marked more) {

    static Found of(Entry.Standing found, List<Citation> citations, Asked asked) {
        var entry = found.entry();
        return switch (entry.kind) {
            case CLAIM -> found(found, Marked.of(entry.claim.text, asked), null);
            case SPEAKER ->
                found(found, Marked.of(entry.party.name, asked), Marked.of(text(entry.party.description), asked));
            case STATEMENT -> statement(found, asked);
            case ARGUMENT ->
                found(
                        found,
                        Marked.of(entry.argument.text, asked),
                        best(citations.stream().map(citation -> citation.passage), asked));
            case SOURCE ->
                found(
                        found,
                        Marked.of(entry.source.label, asked),
                        best(
                                Stream.concat(
                                        Stream.of(
                                                entry.source.title,
                                                entry.source.containerTitle,
                                                entry.source.publisher),
                                        Optional.ofNullable(entry.source.author).stream()
                                                .flatMap(List::stream)),
                                asked));
        };
    }

    private static Found statement(Entry.Standing found, Asked asked) {
        var statement = found.entry().statement;
        var quote = Marked.of(text(statement.quote), asked);
        var paraphrase = Marked.of(text(statement.paraphrase), asked);
        var quoted = statement.quote != null && quote.terms() >= paraphrase.terms();
        return new Found(found.entry(), found.standing(), quoted ? quote : paraphrase, quoted, null);
    }

    private static Found found(Entry.Standing found, Marked text, Marked more) {
        var shown = more != null && more.terms() > text.terms() ? more : null;
        return new Found(found.entry(), found.standing(), text, false, shown);
    }

    private static Marked best(Stream<String> texts, Asked asked) {
        return texts.filter(Objects::nonNull)
                .map(text -> Marked.of(text, asked))
                .max(Comparator.comparingInt(Marked::terms))
                .orElse(null);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Whose words or reasons, by name. */
    public List<Party> speakers() {
        return entry.speakers.stream()
                .sorted(Comparator.comparing(party -> party.name))
                .toList();
    }

    /** Of a statement, an argument or a source; null where it has none. */
    public WorldDate date() {
        return switch (entry.kind) {
            case STATEMENT -> entry.statement.date();
            case ARGUMENT -> entry.argument.date();
            case SOURCE -> entry.source.issuedOn();
            default -> null;
        };
    }
}
