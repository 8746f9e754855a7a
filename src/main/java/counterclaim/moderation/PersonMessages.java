package counterclaim.moderation;

import counterclaim.annotations.Approval;
import counterclaim.workspaces.Suspending;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where those who keep order look at a person, or stop everybody. */
@MessageBundle("people")
public interface PersonMessages {

    @Message("People")
    String people();

    @Message(
            "Who works here, for those who decide on notes: what each has written and decided, and whether they may write.")
    String lede();

    @Message("{#if count == 1}1 person{#else}{count} people{/if}")
    String count(int count);

    @Message("may write")
    String mayWrite();

    @Message("has left")
    String hasLeft();

    @Message("suspended until {moment}")
    String suspendedUntil(String moment);

    @Message("banned")
    String banned();

    @Message("Reason")
    String reasonWas();

    @Message("by")
    String by();

    @Message("Notes")
    String notes();

    @Message("No notes that you may read.")
    String noNotes();

    @Message(
            "{#when approval}{#is PENDING}waits{#is APPROVED}shown{#is REJECTED}not shown{#is CHANGES_REQUESTED}sent back{#is SPAM}spam{#else}withdrawn by its author{/when}")
    String approval(Approval approval);

    @Message("Decisions on notes of others: {count}, of them undone: {undone}, reversed on appeal: {reversed}.")
    String decisionsTaken(long count, long undone, long reversed);

    @Message(
            "Reports of notes: {made}. Of those decided on, {removed} led to the note being taken out of view and {kept} did not.")
    String reportsMade(long made, long removed, long kept);

    @Message("Suspend")
    String suspend();

    @Message(
            "They can read, and nothing else, until it ends or is lifted. They are told, with your reason, and the audit of the workspace keeps it.")
    String suspendLede();

    @Message("For")
    String days();

    @Message("{#if days == 1}1 day{#else}{days} days{/if}")
    String forDays(int days);

    @Message("Your reason, which they read")
    String reason();

    @Message("Ban")
    String ban();

    @Message("They can read, and nothing else, until an owner lifts it.")
    String banLede();

    @Message("Their byline, to be sure that it is the right person")
    String byline();

    @Message("Type the byline as it stands above.")
    String bylineWrong();

    @Message("Let them write again")
    String lift();

    @Message(
            "{#when may}{#is NOT_THEMSELVES}This is you.{#is NOT_AN_OWNER}An owner cannot be suspended. Another owner can take that role from them first.{#is NOT_A_PEER}Somebody who decides on notes is suspended by owners only.{#else}You cannot suspend anybody here.{/when}")
    String mayNot(Suspending.May may);

    @Message("{byline} can only read now.")
    String suspended(String byline);

    @Message("{byline} may write again.")
    String lifted(String byline);

    @Message("Take back much at once")
    String sweep();

    @Message("Everything within a time, in one act that can be undone. You see first what it would be.")
    String sweepLede();

    @Message("What")
    String what();

    @Message("{#when kind}{#is NOTES}Take their notes out of view{#else}Undo their decisions{/when}")
    String kind(Sweep.Kind kind);

    @Message("From (UTC)")
    String from();

    @Message("Until (UTC)")
    String until();

    @Message("Show what it would be")
    String preview();

    @Message("Give two moments, the earlier first.")
    String noSpan();

    @Message("{#if count == 0}Nothing{#else if count == 1}1 note{#else}{count} notes{/if}")
    String noteCount(int count);

    @Message("{#if count == 0}Nothing{#else if count == 1}1 decision{#else}{count} decisions{/if}")
    String decisionCount(int count);

    @Message("The first {count} of them:")
    String firstOf(int count);

    @Message("There may be more. So many are taken back at once; do it again for the rest.")
    String most();

    @Message("What has changed since is left as it is, and so is what is your own.")
    String leftAlone();

    @Message("For what")
    String code();

    @Message("Your reason")
    String why();

    @Message("Take all of it back")
    String takeBack();

    @Message("{count} taken back, {left} left as they are.")
    String tookBack(int count, int left);

    @Message("Taken back at once")
    String sweeps();

    @Message("{#when kind}{#is NOTES}{count} notes were taken out of view{#else}{count} decisions were undone{/when}")
    String swept(Sweep.Kind kind, int count);

    @Message("made between {from} and {until}")
    String between(String from, String until);

    @Message("Undo this")
    String undo();

    @Message("undone on {moment}")
    String undone(String moment);

    @Message("{count} are again as they were.")
    String undid(int count);

    @Message("Keeping order")
    String order();

    @Message("Stop everybody from writing")
    String halt();

    @Message(
            "Nobody makes notes, proposes, enters or edits until an owner lifts it. What is there can be read; notes are decided on, appeals heard, verdicts paused and settings changed as before. Readers can still report errors.")
    String haltLede();

    @Message("Your reason, which everybody here reads")
    String haltReason();

    @Message("Nobody writes here now.")
    String halted();

    @Message("Everybody may write again.")
    String resumed();

    @Message("Let everybody write again")
    String resume();

    @Message("Nobody writes here just now; an owner has stopped it, since {moment}.")
    String still(String moment);

    @Message("Nobody writes here just now; an owner has stopped it.")
    String stillHere();

    @Message("{#if kind == 'notes'}Take their notes out of view{#else}Undo their decisions{/if}")
    String kindOf(String kind);

    @Message("You can only read here just now.")
    String youAreSuspended();
}
