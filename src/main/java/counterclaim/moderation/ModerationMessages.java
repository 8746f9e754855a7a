package counterclaim.moderation;

import counterclaim.annotations.AnnotationKind;
import counterclaim.annotations.Approval;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue says to who decides on notes. */
@MessageBundle("moderation")
public interface ModerationMessages {

    @Message("Moderation")
    String moderation();

    @Message("Notes that wait for a decision")
    String queue();

    @Message("Choose where to decide. Nothing crosses from one to another.")
    String choose();

    @Message("Lanes")
    String lanes();

    @Message(
            "{#when lane}{#is URGENT}Threats, private data{#is FLAGGED}Visible and flagged{#is APPEALED}Appeals older than a day{#is PASSED_ON}Passed on{#else}Waiting{/when}")
    String lane(Lane lane);

    @Message("Nothing waits here")
    String nothing();

    @Message(
            "Notes come here that their readers flagged, or that wait to be seen. When there are some, the oldest stands first, and you decide with two keys.")
    String nothingWhy();

    @Message("Take 20")
    String take();

    @Message("For ten minutes the others leave them to you.")
    String takeHint();

    @Message("You have {count} in hand, for ten minutes.")
    String taken(int count);

    @Message("In your hands")
    String inHand();

    @Message("Give back what is left")
    String giveBack();

    @Message("In the hands of others")
    String elsewhere();

    @Message("taken by {name} until {moment}")
    String takenBy(String name, String moment);

    @Message("Take it over")
    String takeOver();

    @Message("somebody who is no more here")
    String gone();

    @Message(
            "waiting {#if hours < 1}for less than an hour{#else if hours < 48}for {hours} h{#else}for {days} days{/if}")
    String waits(long hours, long days);

    @Message("Decide on the selected ones together")
    String bulkSelected();

    @Message("Decide on many together")
    String bulk();

    @Message("Select: {text}")
    String select(String text);

    @Message("The note")
    String note();

    @Message(
            "{#when kind}{#is NOTE}note{#is QUESTION}question{#is TAG}tag{#is HIGHLIGHT}highlight{#is NEEDS_SOURCE}needs a source{#is IS_CLAIM}is this a claim?{#is REPLY}reply{#else}note from elsewhere{/when}")
    String kind(AnnotationKind kind);

    @Message(
            "{#when approval}{#is PENDING}waits{#is APPROVED}visible{#is REJECTED}refused{#is CHANGES_REQUESTED}sent back{#is SPAM}spam{#else}withdrawn{/when}")
    String approval(Approval approval);

    @Message("The passage")
    String passage();

    @Message("All of {key}")
    String allOf(String key);

    @Message("{key} in its place")
    String inItsPlace(String key);

    @Message("An earlier version of it is visible")
    String earlierShown();

    @Message("The thread so far")
    String thread();

    @Message("The author")
    String author();

    @Message("Nothing of this author’s was decided on before.")
    String noEarlier();

    @Message(
            "{#when decided}{#is APPROVED}approved{#is REJECTED}rejected{#is CHANGES_REQUESTED}asked for changes{#is SPAM}called it spam{#is ESCALATED}passed it on{#else}kept it{/when}")
    String did(Decided decided);

    @Message(
            "{#when decided}{#is APPROVED}approved{#is REJECTED}rejected{#is CHANGES_REQUESTED}sent back{#is SPAM}spam{#is ESCALATED}passed on{#else}kept{/when}")
    String what(Decided decided);

    @Message("Your decision")
    String decision();

    @Message("Reason")
    String reason();

    @Message("Choose one")
    String chooseReason();

    @Message("Passed on")
    String passedOn();

    @Message("To the author")
    String toTheAuthor();

    @Message(
            "May stay empty. The author reads it with the reason; where you pass the note on, only whoever takes it does.")
    String toTheAuthorHint();

    @Message("Approve")
    String approve();

    @Message("Reject")
    String reject();

    @Message("Ask for changes")
    String askForChanges();

    @Message("Spam")
    String spam();

    @Message("Pass on")
    String escalate();

    @Message("Next")
    String next();

    @Message("Previous")
    String previous();

    @Message("Next lane")
    String nextLane();

    @Message("Undo my last decision")
    String undoLast();

    @Message(
            "{#when decided}{#is APPROVED}Approved.{#is REJECTED}Rejected.{#is CHANGES_REQUESTED}Sent back.{#is SPAM}Called spam.{#is ESCALATED}Passed on to another.{#else}Kept as it is.{/when} The author is told in ten minutes; until then you can undo it.")
    String decided(Decided decided);

    @Message("Undone: {count}.{#if left > 0} Left alone, because somebody has acted on them since: {left}.{/if}")
    String undone(int count, int left);

    @Message("Somebody has acted on it since, so it stays.")
    String actedOnSince();

    @Message("There is nothing that you could undo: what authors were told stays, and can be decided anew.")
    String nothingToUndo();

    @Message(
            "{#when why}{#is CHANGED}Its author has changed it while you decided.{#is WITHDRAWN}Its author has withdrawn it while you decided.{#is OWN_NOTE}It is your own note.{#is OWN_ESCALATION}It was passed on, for another to decide.{#else}Somebody was quicker.{/when}")
    String why(Refused.Why why);

    @Message("Nothing of yours was decided. Look at it again, and decide anew if you want to.")
    String decideAnew();

    @Message("What became of the text")
    String changes();

    @Message("undone since by {name}")
    String undoneBy(String name);

    @Message("You cannot decide on this")
    String refused();

    @Message(
            "{#when why}{#is OWN_NOTE}It is your own note. Nobody decides on their own: another moderator will.{#else}You passed it on yourself, so that another decides. It waits for them.{/when}")
    String refusedWhy(Refused.Why why);

    @Message("Back to the queue")
    String back();

    @Message("By an author whose name contains")
    String byAuthor();

    @Message("Saying")
    String contains();

    @Message("Waiting for at least so many hours")
    String olderThan();

    @Message("Find")
    String find();

    @Message(
            "Find what you want to decide on together. Nothing is decided before you have seen how many there are; one decision, one reason, one undo.")
    String bulkLede();

    @Message("{#if count == 1}One note waits that fits{#else}{count} notes wait that fit{/if}")
    String found(int count);

    @Message("There are more; the oldest {count} are decided on now.")
    String moreThan(int count);

    @Message("The first {count} of them")
    String preview(int count);

    @Message("Decide on all {count}")
    String decideOnAll(int count);

    @Message(
            "{#when decided}{#is APPROVED}Approved{#is REJECTED}Rejected{#is CHANGES_REQUESTED}Sent back{#is SPAM}Called spam{#is ESCALATED}Passed on{#else}Kept{/when}: {count}. Their authors are told in ten minutes; until then you can undo all of it at once.")
    String decidedTogether(Decided decided, int count);

    @Message("{count} were left alone")
    String leftAlone(int count);

    @Message("Somebody else acted on these while you looked, or you may not decide on them.")
    String leftAloneWhy();

    @Message("Keys")
    String keys();

    @Message("Choose the keys")
    String chooseKeys();

    @Message(
            "One character each, no digit: digits choose the reason. They do nothing while you write. They are yours wherever you moderate.")
    String keysLede();

    @Message("The keys are on")
    String keysOn();

    @Message("Save the keys")
    String saveKeys();

    @Message("Your keys are saved.")
    String keysSaved();

    @Message("One character that is no digit.")
    String notAKey();

    @Message("“{key}” does something else already.")
    String keyTwice(String key);

    @Message(
            "{#when act}{#is NEXT}Next note{#is PREVIOUS}Previous note{#is APPROVE}Approve{#is REJECT}Reject: then a digit for the reason, or Enter for the one that is chosen{#is LANE}Next lane{#is FOCUS}Nothing but the note, and back{#is SELECT}Select for a decision on several{#is UNDO}Undo my last decision{#is REASON}To the reason{#else}Show the keys{/when}")
    String key(Keys.Act act);
}
