package counterclaim.annotations;

import counterclaim.passages.Highlights;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with the cards of its notes beside it, block by block, as it is written: each card stands by the block in
 * which its passage begins.
 *
 * @param unplaced cards about all of it, and those whose passage is not found for certain
 */
public record Margin(Target target, List<Block> blocks, List<Card> unplaced) {

    private static final int DEEPEST = 3;

    /** A line of the text. */
    public record Block(List<Piece> pieces, List<Card> cards) {}

    /**
     * Some words under the same notes.
     *
     * @param depth how many notes mark them, counted up to three
     * @param ending those whose passage ends with them
     */
    public record Piece(String text, int depth, List<Card> ending) {}

    /** @param cards of notes on this target, and perhaps on others */
    static Margin of(Target target, List<Card> cards) {
        var here = cards.stream()
                .filter(card -> target.id().equals(card.note().targetId))
                .toList();
        var placed = here.stream().filter(Card::placed).toList();
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (var line : target.text().split("\n", -1)) {
            var end = start + line.codePointCount(0, line.length());
            blocks.add(block(line, start, end, placed));
            start = end + 1;
        }
        return new Margin(
                target, blocks, here.stream().filter(card -> !card.placed()).toList());
    }

    private static Block block(String line, int start, int end, List<Card> placed) {
        var spans = placed.stream()
                .filter(card -> card.start() <= end && card.end() > start)
                .map(card -> new Highlights.Span<>(card, card.start() - start, card.end() - start))
                .toList();
        var pieces = Highlights.over(line, spans).stream()
                .map(segment -> new Piece(
                        segment.text(), Math.min(DEEPEST, segment.covering().size()), ending(segment, end)))
                .toList();
        var cards = placed.stream()
                .filter(card -> card.start() >= start && card.start() <= end)
                .toList();
        return new Block(pieces, cards);
    }

    // A passage over several lines ends in the last of them only.
    private static List<Card> ending(Highlights.Segment<Card> segment, int end) {
        return segment.ending().stream().filter(card -> card.end() <= end).toList();
    }

    public int count() {
        return unplaced.size()
                + blocks.stream().mapToInt(block -> block.cards().size()).sum();
    }
}
