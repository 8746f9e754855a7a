package counterclaim.reviews;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of reports: to who reports something, and to who answers it. */
@MessageBundle("reports")
public interface ReportMessages {

    @Message(
            "Say what is wrong here, or what you object to. You need no account, and we ask nothing about you. The desk answers within {#if hours == 1}an hour{#else}{hours} hours{/if}, at an address that you alone get.")
    String lede(long hours);

    @Message("About the page")
    String about();

    @Message("What it is")
    String what();

    @Message("{#when kind}{#is ERROR}an error{#is OBJECTION}an objection{#else}I am named here, and concerned{/when}")
    String kind(ReportKind kind);

    @Message("What is wrong, or what you object to")
    String text();

    @Message(
            "Which words, and how you know. What you write is read by the desk and not published. Write nothing about yourself that it need not know.")
    String textHint();

    @Message("What it should say instead")
    String instead();

    @Message("If you know it; you need not.")
    String insteadHint();

    @Message("Send it to the desk")
    String send();

    @Message(
            "Just now too many reports have come from where you are, or about this dossier. Your text is below. Send it again in {#if minutes == 1}a minute{#else}{minutes} minutes{/if}.")
    String tooMany(long minutes);

    @Message("The desk has your report. Keep the address of this page.")
    String received();

    @Message("Your report")
    String yours();

    @Message(
            "The answer appears on this page, and nowhere else. No mail is sent. Its address is the only way back here, and nobody can tell it to you again:")
    String keepAddress();

    @Message("Answer")
    String answerHeading();

    @Message("Nobody has answered yet. An answer is due by {moment}.")
    String dueBy(String moment);

    @Message("Nobody has answered yet. An answer was due by {moment}: the desk is late.")
    String late(String moment);

    @Message("Sent")
    String sent();

    @Message("Reports from readers")
    String reports();

    @Message(
            "What readers say is wrong, or object to, in the dossiers of this workspace. What waits longest comes first. Only people who may answer see them, and whoever sent one reads the answer at a private link.")
    String reportsLede();

    @Message("{#if count == 1}1 report{#else}{count} reports{/if}")
    String reportCount(int count);

    @Message("Nobody has reported anything")
    String none();

    @Message(
            "At the foot of every page of a dossier stands “Report an error or object”. What is sent there, without an account, waits in this list for an answer.")
    String noneWhatItIsFor();

    @Message("{#if count == 1}1 waits{#else}{count} wait{/if} for an answer")
    String waiting(long count);

    @Message("None waits for an answer.")
    String noneWaits();

    @Message("{count} overdue")
    String overdueCount(long count);

    @Message("Overdue: an answer was due by {moment}")
    String overdue(String moment);

    @Message("Answer due by {moment}")
    String due(String moment);

    @Message("Read it and answer")
    String readAndAnswer();

    @Message("Read it and its answer")
    String readAnswered();

    @Message("A report from a reader")
    String report();

    @Message("What became of it")
    String whatBecame();

    @Message("{#when decision}{#is ACCEPTED}Something was corrected{#else}Nothing was changed{/when}")
    String decision(ReportDecision decision);

    @Message("Answer in words")
    String answer();

    @Message("Whoever sent the report reads it at their private link, without your byline. It cannot be changed.")
    String answerHint();

    @Message("Answer it")
    String sendAnswer();

    @Message("The report is answered.")
    String answered();

    @Message("It was answered before, by {by}. What you wrote was not sent; it is below.")
    String answeredBefore(String by);

    @Message("What you wrote")
    String yourAnswer();

    @Message("answered by")
    String answeredBy();
}
