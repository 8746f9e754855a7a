package counterclaim.dossiers;

import counterclaim.web.Fields;
import counterclaim.web.Messages;

/** A field with a date in the world. */
public final class DateField {

    private DateField() {}

    /** The date as EDTF; null where none was typed, and a fault where it is none. */
    public static String optional(Fields fields, String name) {
        var text = fields.optional(name, WorldDate.LONGEST);
        if (text == null) return null;
        try {
            return WorldDate.parse(text).text();
        } catch (NotADate problem) {
            fields.fault(name, Messages.of(DossierFormMessages.class).notADate(text));
            return null;
        }
    }

    public static String required(Fields fields, String name) {
        return fields.required(name, WorldDate.LONGEST) == null ? null : optional(fields, name);
    }
}
