package counterclaim.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a reader reports a note. */
@MessageBundle("flags")
public interface FlagMessages {

    @Message("Report this note")
    String report();

    @Message(
            "Those who decide on notes here see what you report, and not who you are. The note stays as it is until one of them has looked at it.")
    String lede();

    @Message("What is wrong with it")
    String reason();

    @Message("In your words, if that helps")
    String comment();

    @Message("Send the report")
    String send();

    @Message("You have reported it. Somebody who decides will look at it.")
    String sent();

    @Message("Your report is taken back.")
    String retracted();

    @Message("Take it back")
    String retract();

    @Message("You reported it: {reason}")
    String reported(String reason);

    @Message("{#when outcome}{#is KEPT}it was looked at, and kept{#else}it was taken out of view{/when}")
    String outcome(Flag.Outcome outcome);

    @Message("{#if count == 1}Reported once{#else}Reported {count} times{/if}")
    String reports(int count);

    @Message("Looked at: keep it")
    String keep();

    @Message("Your reports")
    String yours();

    @Message("waits")
    String waits();

    @Message(
            "Somebody who decides has looked at this version for that reason, and kept it. It can be reported for another reason, or once it says something else.")
    String keptBefore();

    @Message("You have reported it for that reason already.")
    String reportedBefore();

    @Message("The note has changed since you opened this page. This is what it says now: look at it again.")
    String changed();

    @Message("This is your own note. You can change it or withdraw it instead.")
    String ownNote();

    @Message("Others do not see this note, so there is nothing to report.")
    String notShown();

    @Message("The note")
    String note();

    @Message("Note")
    String crumb();
}
