package counterclaim.annotations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of notes say. */
@MessageBundle("annotations")
public interface AnnotationMessages {

    @Message("Notes")
    String notes();

    @Message("Notes on {key}")
    String notesOn(String key);

    @Message("Note")
    String note();

    @Message("What readers of this dossier noted on its claims, statements, reasons and saved copies.")
    String lede();

    @Message(
            "Mark words in the text and choose “Note this”, or open “Make a note” below a text and copy the words into it.")
    String howTo();

    @Message("Nobody has noted anything here yet.")
    String none();

    @Message("No note is like that.")
    String noneLikeThat();

    @Message("Of the notes whose text was edited since, only the latest {most} were looked at.")
    String lookedAt(int most);

    @Message("Open a claim, and mark the words that you want to say something about.")
    String noneWhatToDo();

    @Message("{#if count == 1}1 note{#else}{count} notes{/if}")
    String count(int count);

    @Message("Make a note")
    String make();

    @Message("Note this")
    String noteThis();

    @Message("Make a note on {key}")
    String makeOn(String key);

    @Message("The passage")
    String words();

    @Message("Copied from the text. Leave it empty for a note on all of it.")
    String wordsHint();

    @Message("What it is")
    String kindLabel();

    @Message(
            "{#when kind}{#is NOTE}a note{#is QUESTION}a question{#is TAG}tags only{#is HIGHLIGHT}a highlight{#is NEEDS_SOURCE}needs a source{#is IS_CLAIM}is this a claim?{#is REPLY}an answer{#else}another kind{/when}")
    String kind(AnnotationKind kind);

    @Message("What you want to say")
    String text();

    @Message("Markdown: lists, *emphasis*, links.")
    String textHint();

    @Message("Tags")
    String tags();

    @Message("Several are separated by commas.")
    String tagsHint();

    @Message("Say a tag.")
    String noTag();

    @Message("At most {most} tags.")
    String tooManyTags(int most);

    @Message("A tag has at most {most} characters.")
    String tagTooLong(int most);

    @Message("These words do not stand in the text as it is now. Copy them from it.")
    String notThere();

    @Message("These words stand {count} times in the text. Say which you mean.")
    String moreThanOnce(int count);

    @Message("Which of them?")
    String which();

    @Message("Keep the note")
    String keep();

    @Message(
            "{#if open}Your note is kept, and others see it.{#else}Your note is kept. Others see it once somebody has approved it.{/if}")
    String kept(boolean open);

    @Message("Nothing was changed.")
    String nothingChanged();

    @Message("Your note is taken back. Nobody else sees it any more.")
    String takenBack();

    @Message("The note stands at this passage now.")
    String placed();

    @Message(
            "{#when state}{#is PENDING}waits for approval{#is APPROVED}approved{#is REJECTED}not approved{#is CHANGES_REQUESTED}changes asked for{#is SPAM}taken down as spam{#else}taken back{/when}")
    String approval(Approval state);

    @Message("others see an earlier version")
    String later();

    @Message("passage no longer found")
    String orphaned();

    @Message("The text has changed. It was")
    String was();

    @Message("and may be this now:")
    String mayBe();

    @Message("This is the passage")
    String thisIsIt();

    @Message("on all of it")
    String onAll();

    @Message("Notes without a place in the text")
    String unplaced();

    @Message("somebody who is gone")
    String gone();

    @Message("by")
    String by();

    @Message("Answer")
    String answer();

    @Message("Your answer")
    String answerLabel();

    @Message("Answers")
    String answers();

    @Message("{#if count == 1}1 answer{#else}{count} answers{/if}")
    String answerCount(int count);

    @Message("Edit")
    String edit();

    @Message("Edit your note")
    String editTitle();

    @Message("What others see stays as it is until the new text is approved.")
    String editHint();

    @Message("Save")
    String save();

    @Message("Take back")
    String takeBack();

    @Message("Bring back")
    String bringBack();

    @Message("History of this note")
    String historyTitle();

    @Message("History")
    String history();

    @Message("What it said, when, and what was decided. Others see only what was approved.")
    String historyLede();

    @Message(
            "{#switch kind}{#case 'entered'}made{#case 'edited'}edited{#case 'withdrawn'}taken back by its author{#case 'restored'}brought back{#case 'anchored'}its place confirmed{#case 'approved'}approved{#case 'rejected'}not approved{#case 'sent back'}changes asked for{#case 'called spam'}taken down as spam{#case 'passed on'}passed on{#case 'used'}used in the case{#case 'decision undone'}a decision undone{#case 'appealed'}contested by its author{#case 'kept on appeal'}a decision kept on appeal{#case 'kept'}reported, looked at and kept{#case 'reversed on appeal'}a decision reversed on appeal{#else}{kind}{/switch}")
    String happened(String kind);

    @Message("Which notes")
    String whichNotes();

    @Message("Kind")
    String filterKind();

    @Message("State")
    String filterState();

    @Message("By whom")
    String filterBy();

    @Message("Tag")
    String filterTag();

    @Message("all")
    String all();

    @Message("place to be confirmed")
    String toConfirm();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("became {key}")
    String became(String key);

    @Message("Make of this note")
    String makeOfIt();

    @Message("a claim")
    String aClaim();

    @Message("a reason for")
    String aReasonFor();

    @Message("a reason against")
    String aReasonAgainst();

    @Message("a statement")
    String aStatement();

    @Message("evidence")
    String evidence();

    @Message("Under which claim, such as C7")
    String underWhich();

    @Message("Go on")
    String goOn();

    @Message("{#when kind}{#is CLAIM}claim{#is ARGUMENT}reason{#is STATEMENT}statement{#else}saved copy{/when}")
    String target(Target.Kind kind);
}
