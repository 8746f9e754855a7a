package counterclaim.annotations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** By what a note was held back. */
@MessageBundle("holds")
public interface HoldMessages {

    @Message("held by the rule: {found} links, {allowed} are allowed: {match}")
    String links(int found, int allowed, String match);

    @Message("held by the rule: the word “{match}”")
    String word(String match);

    @Message("held by the rule: {found} characters, {allowed} are allowed")
    String length(int found, int allowed);

    @Message("held because the first {allowed} notes of everybody are looked at")
    String firstNotes(int allowed);
}
