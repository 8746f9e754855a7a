package counterclaim.annotations;

import counterclaim.passages.Anchor;
import counterclaim.web.Fragment;
import counterclaim.web.Markdown;
import counterclaim.web.Vocabulary;
import java.util.List;

/**
 * A note as a page shows it to its reader.
 *
 * @param number on this page, from 1
 * @param says the version that the reader sees
 * @param by byline of its author; empty for somebody who is gone
 * @param anchor where its passage stands now; null for one that is about all of its target, and for an answer that
 *     stands with what it answers
 * @param revision the one that its target has now; empty where that is gone
 * @param own whether the reader wrote it
 * @param later whether the reader sees a later version than others do
 */
public record Card(
        int number,
        Annotation note,
        Content says,
        List<Markdown.Block> text,
        String by,
        Anchor anchor,
        String revision,
        boolean own,
        boolean later,
        List<Card> replies,
        List<Fragment> beside) {

    /** Whether it has a place in the text. */
    public boolean placed() {
        return anchor instanceof Anchor.Exact;
    }

    public boolean orphaned() {
        return anchor instanceof Anchor.Orphaned;
    }

    /** Where it may stand now, for a person to confirm; null unless there is such a place. */
    public Anchor.Suggested suggestion() {
        return anchor instanceof Anchor.Suggested suggested ? suggested : null;
    }

    /** For the address of its place on the page. */
    public String anchorName() {
        return "n-" + note.id;
    }

    public String css() {
        return Vocabulary.word(note.approval);
    }

    int start() {
        return ((Anchor.Exact) anchor).start();
    }

    int end() {
        return ((Anchor.Exact) anchor).end();
    }
}
