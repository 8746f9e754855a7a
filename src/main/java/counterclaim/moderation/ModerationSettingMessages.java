package counterclaim.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of how a workspace keeps order among its notes. */
@MessageBundle("moderationsettings")
public interface ModerationSettingMessages {

    @Message("How notes are moderated here")
    String settings();

    @Message(
            "Whose notes wait until somebody approves them, what holds a note back by what it says, and the reasons that moderators can give. It counts for what is written from now on.")
    String lede();

    @Message("Change how notes are moderated")
    String see();

    @Message(
            "While you wrote, somebody else saved other settings. Nothing of yours was saved; it is still in the form. Send it again to put it in the place of theirs.")
    String clash();

    @Message("Whose notes wait")
    String waiting();

    @Message("Notes of these do not wait")
    String free();

    @Message(
            "Whoever has none of the roles that are ticked has each note approved by a moderator before others see it.")
    String freeHint();

    @Message("First notes that are looked at")
    String first();

    @Message(
            "Until so many of their notes were approved, the notes of everybody wait, except those of editors and moderators. 0 for none.")
    String firstHint();

    @Message("What holds a note back")
    String holding();

    @Message("A note with any of these waits, unless an editor or a moderator wrote it, and shows what held it.")
    String holdingHint();

    @Message("More links than")
    String links();

    @Message("Empty for any number.")
    String emptyForAny();

    @Message("More characters than")
    String longest();

    @Message("Any of these words")
    String words();

    @Message("One a line, whole words, in upper or lower case. At most 200.")
    String wordsHint();

    @Message("Reasons that moderators can give")
    String reasons();

    @Message("Its author reads the wording. What was decided before keeps its reason, and reads as it is worded now.")
    String reasonsHint();

    @Message("Wording of: {usual}")
    String labelOf(String usual);

    @Message("on offer")
    String offered();

    @Message("Save")
    String save();

    @Message("The settings of moderation are saved.")
    String saved();

    @Message("{label}: a number from {least} to {most}.")
    String notANumber(String label, int least, int most);

    @Message("There are {count} words, and there may be at most {most}.")
    String tooManyWords(int count, int most);

    @Message("At least one reason has to be on offer.")
    String noReason();

    @Message(
            "{#when code}{#is SPAM}Advertising or spam{#is OFF_TOPIC}Not about this passage{#is ABUSIVE}Abusive or vulgar{#is HARASSMENT}Harasses somebody{#is HATE_SPEECH}Hateful towards a group{#is PRIVATE_DATA}Private details of a person{#is THREAT}A threat, or somebody is in danger{#is ILLEGAL_CONTENT}Against the law{#is DUPLICATE}Said here before{#is UNCLEAR}Cannot be understood{#is NOT_A_NOTE}No note: a test, or nothing said{#else}Another reason{/when}")
    String reason(ReasonCode code);
}
