package counterclaim.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * A rendered piece of a page that a room to the right adds to the page of a room to the left. With {@link Text} and
 * {@link LinkedData} the only place where markup is handed on unescaped: it was escaped when it was rendered.
 */
public record Fragment(RawString html) {

    public static Fragment of(TemplateInstance piece) {
        return new Fragment(new RawString(piece.setLocale(Page.locale()).render()));
    }
}
