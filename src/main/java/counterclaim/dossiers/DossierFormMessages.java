package counterclaim.dossiers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms of dossiers, questions and events say, and what all forms of a dossier share. */
@MessageBundle("dossierforms")
public interface DossierFormMessages {

    @Message("Somebody saved this while you were writing")
    String conflict();

    @Message(
            "Nothing is lost. What was saved meanwhile and what you wrote stand side by side, with what each changed. Bring them together below and save.")
    String conflictWhy();

    @Message("The two changes touch different fields: saving keeps both.")
    String nothingClashes();

    @Message("What was saved")
    String theirs();

    @Message("What you wrote")
    String yours();

    @Message("{label}, brought together")
    String merged(String label);

    @Message("Save this")
    String saveMerged();

    @Message("put in:")
    String putIn();

    @Message("taken out:")
    String takenOut();

    @Message("“{text}” is no date we can read.")
    String notADate(String text);

    @Message("As precise as the source and no more: 2020-01-03, 2020-01, 2020, about 2020~.")
    String dateHint();

    @Message("Why the change")
    String reason();

    @Message("Stands in the history, for everybody who reads.")
    String reasonHint();

    @Message("Only a typing error; the meaning is the same")
    String typo();

    @Message("Save")
    String save();

    @Message("Propose")
    String propose();

    @Message("Somebody with the right to accept looks at it first. Until then it counts for nothing.")
    String proposeHint();

    @Message("Edit")
    String edit();

    @Message("Withdraw")
    String withdraw();

    @Message("Nothing was changed.")
    String nothingChanged();

    @Message("Title")
    String title();

    @Message("Summary")
    String summary();

    @Message("How it was made, and how to correct it")
    String about();

    @Message("When it happened")
    String happened();

    @Message("Language of the texts")
    String language();

    @Message("Who may read it")
    String visibility();

    @Message(
            "{#when visibility}{#is PRIVATE}editors, reviewers, instructors and owners{#is MEMBERS}everybody in the workspace{#else}everybody in the world{/when}")
    String visibilityOf(Visibility visibility);

    @Message("New dossier")
    String newDossier();

    @Message("One contested event, with everything that is said and argued about it.")
    String newDossierLede();

    @Message("The dossier is there. Begin with what is in dispute.")
    String dossierMade();

    @Message("New question")
    String newQuestion();

    @Message("What is in dispute, as a question.")
    String newQuestionLede();

    @Message("Question")
    String question();

    @Message("How it can be answered")
    String questionKind();

    @Message("{#when kind}{#is YES_NO}yes or no{#else}in several ways{/when}")
    String questionKindOf(Question.Kind kind);

    @Message("Topic")
    String topic();

    @Message("{key} is asked.")
    String questionMade(String key);

    @Message("{key} is saved.")
    String saved(String key);

    @Message("{key} is proposed. Somebody else will decide.")
    String proposed(String key);

    @Message("{key} is withdrawn.")
    String withdrawn(String key);

    @Message("{key} is back.")
    String restored(String key);

    @Message("New event")
    String newEvent();

    @Message("Something that happened, with its date and where it is known from.")
    String newEventLede();

    @Message("What happened")
    String eventText();

    @Message("Place")
    String place();

    @Message("New claim")
    String newClaim();

    @Message("New source")
    String newSource();

    @Message("New speaker")
    String newSpeaker();

    @Message("{key} is accepted.")
    String accepted(String key);

    @Message("{key} is declined.")
    String declined(String key);

    @Message("Withdraw {key}")
    String withdrawing(String key);

    @Message(
            "It stays in the history, and its number is never given again. {#if others == 1}One thing that hangs on it goes with it.{#else if others > 1}{others} things that hang on it go with it.{/if}")
    String withdrawingWhat(int others);

    @Message("Decide on {key}")
    String deciding(String key);

    @Message("This is your own proposal: somebody else decides on it.")
    String ownProposal();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("The dossier is saved.")
    String dossierSaved();

    @Message("The dossier is removed. Nobody reads it any more.")
    String dossierRemoved();

    @Message("The dossier is back.")
    String dossierBack();

    @Message("Now read by: {who}.")
    String nowReadBy(String who);

    @Message("Edit the dossier")
    String editDossier();

    @Message("Revisions of the dossier’s own text")
    String ownRevisions();

    @Message("Remove the dossier")
    String removeDossier();

    @Message("Nobody reads it any more; whoever may write here can bring it back.")
    String removeWhat();

    @Message("Open the dossier")
    String openDossier();

    @Message("Language as a code: en, fa, de.")
    String languageHint();

    @Message("“{text}” is no code of a language: write en, fa, de-CH.")
    String notALanguage(String text);

    @Message("Place among the main questions")
    String pinned();

    @Message("1 is first; empty where it is none of them.")
    String pinnedHint();

    @Message("A place is a number from 1 to 99.")
    String notAPlace();

    @Message("The answer in one line")
    String answerLine();

    @Message("Ask")
    String ask();

    @Message("Edit {key}")
    String editing(String key);

    @Message("Change who may read it")
    String changeVisibility();

    @Message("What you can do with this dossier")
    String acts();

    @Message("Source it is known from")
    String knownFrom();

    @Message("No dossier here yet.")
    String noDossiersHere();

    @Message("Open the first one.")
    String openFirst();

    @Message("There is none that you can read.")
    String noDossiersToRead();

    @Message("Removed")
    String removedDossiers();

    @Message("Bring it back")
    String bringDossierBack();
}
