package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An annotation as the format has it (W3C Web Annotation Data Model), as far as a note is made of it; the rest is in the
 * document.
 *
 * @param id given elsewhere, or null
 * @param texts bodies that are words
 */
record WebAnnotation(ObjectNode document, String id, List<String> motivations, List<Body> texts, List<Target> targets) {

    /**
     * Words that came with it (§3.2.4).
     *
     * @param purposes of these words, which may differ from the motivation of the whole (§3.3.5)
     * @param format media type, or null
     * @param language BCP 47, or null
     */
    record Body(String value, List<String> purposes, String format, String language, String pointer) {}

    /**
     * What it is about.
     *
     * @param source IRI; null for one that has none, as a choice
     * @param selectors which part of it, each in another way (§4.2)
     */
    record Target(String source, List<Selector> selectors, String pointer) {}

    /** Where in a text; {@code exact} is null in a position, and {@code start} in a quote (§4.2.4, §4.2.5). */
    record Selector(String exact, String prefix, String suffix, Integer start, Integer end, String pointer) {}
}
