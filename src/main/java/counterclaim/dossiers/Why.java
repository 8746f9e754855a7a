package counterclaim.dossiers;

import counterclaim.web.Fields;
import counterclaim.web.Posted;

/**
 * Why something that counts is changed: a reason is required, but for a typing error that is mended.
 *
 * @param kind what history says of it
 * @param reason null where none was given, and where one is missing
 */
public record Why(String kind, String reason) {

    /** A missing reason is noted in the form. */
    public static Why of(Fields form, Posted posted) {
        return posted.has("typo")
                ? new Why("corrected", form.optional("reason", Fields.TEXT))
                : new Why("edited", form.required("reason", Fields.TEXT));
    }
}
