package counterclaim.annotations;

import counterclaim.web.Choice;
import counterclaim.web.Messages;
import counterclaim.web.Typed;
import counterclaim.web.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which notes somebody wants to see; empty takes all.
 *
 * @param kind a word of {@link AnnotationKind}
 * @param state a word of {@link Approval}, or {@code unplaced} for those whose passage needs a look
 * @param by words of the byline
 * @param tag to the letter, but for its case
 */
public record Filter(String kind, String state, String by, String tag) {

    static final String UNPLACED = "unplaced";

    static Filter of(String kind, String state, String by, String tag) {
        return new Filter(Typed.text(kind), Typed.text(state), Typed.text(by), Typed.text(tag));
    }

    static Filter none() {
        return new Filter("", "", "", "");
    }

    /** The states to choose among. */
    public List<Choice> states() {
        var say = Messages.of(AnnotationMessages.class);
        return Stream.concat(
                        Arrays.stream(Approval.values())
                                .map(state -> new Choice(Vocabulary.word(state), say.approval(state))),
                        Stream.of(new Choice(UNPLACED, say.toConfirm())))
                .toList();
    }

    boolean takes(Card card) {
        return (kind.isEmpty() || Vocabulary.word(card.says().kind()).equals(kind))
                && (state.isEmpty() || inState(card))
                && (by.isEmpty() || lower(card.by()).contains(lower(by)))
                && (tag.isEmpty()
                        || card.says().tagged().stream()
                                .anyMatch(one -> lower(one).equals(lower(tag))));
    }

    private boolean inState(Card card) {
        if (isUnplaced()) return card.orphaned() || card.suggestion() != null;
        return Vocabulary.word(card.note().approval).equals(state);
    }

    /** Whether only those are wanted whose passage needs a look. */
    boolean isUnplaced() {
        return state.equals(UNPLACED);
    }

    public boolean any() {
        return !kind.isEmpty() || !state.isEmpty() || !by.isEmpty() || !tag.isEmpty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
