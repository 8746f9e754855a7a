package counterclaim.annotations;

import counterclaim.web.Messages;
import io.quarkus.qute.TemplateExtension;

/** What held a note, in words for its author and those who decide. */
@TemplateExtension
public class HoldWords {

    private HoldWords() {}

    /** Empty where nothing but the rule that notes wait did. */
    public static String heldWords(Annotation note) {
        if (note.heldBy == null) return "";
        var hold = Hold.read(note.heldBy);
        var say = Messages.of(HoldMessages.class);
        return switch (hold.rule()) {
            case LINKS -> say.links(hold.found(), hold.allowed(), hold.match());
            case WORD -> say.word(hold.match());
            case LENGTH -> say.length(hold.found(), hold.allowed());
            case FIRST_NOTES -> say.firstNotes(hold.allowed());
        };
    }
}
