package counterclaim.dossiers;

import counterclaim.web.Fields;
import counterclaim.web.Messages;

/** A field for the language of a text. */
public final class LanguageField {

    /** BCP 47, as far as a form looks at it; the same as in a bundle. */
    private static final String TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private static final int LONGEST = 35;

    private LanguageField() {}

    /** Null where nothing stands in it; what is no tag is a fault. */
    public static String optional(Fields fields, String name) {
        var text = fields.optional(name, LONGEST);
        if (text == null || text.matches(TAG)) return text;
        fields.fault(name, Messages.of(DossierFormMessages.class).notALanguage(text));
        return null;
    }
}
