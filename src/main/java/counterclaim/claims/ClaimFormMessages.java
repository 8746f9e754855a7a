package counterclaim.claims;

import counterclaim.workspaces.ProofStandard;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms of claims, statements and speakers say. */
@MessageBundle("claimforms")
public interface ClaimFormMessages {

    @Message("Wording")
    String wording();

    @Message("One assertion, in words that both sides can accept as what is disputed.")
    String wordingHint();

    @Message("Question it answers")
    String question();

    @Message("There is no such question here.")
    String noSuchQuestion();

    @Message("The question is open: only a yes-or-no question has an answer of one side or the other.")
    String openQuestion();

    @Message("This standard can be set once evidence of the claim is graded.")
    String notGraded();

    @Message("Or a new question")
    String newQuestion();

    @Message("Kind")
    String kind();

    @Message(
            "{#when kind}{#is EVENT_PROPERTY}what happened{#is NUMERICAL}a number{#is QUOTE}who said what{#is CAUSAL}what caused what{#is POSITION}what somebody holds{#is LEGAL_NORMATIVE}what is lawful or right{#is PREDICTION}what will happen{#is MEDIA_AUTHENTICITY}whether a picture or recording is genuine{#else}what is good{/when}")
    String kindOf(ClaimKind kind);

    @Message("Answer")
    String answer();

    @Message("none of the two")
    String noAnswer();

    @Message("{#when answer}{#is AFFIRMATIVE}yes{#else}no{/when}")
    String answerOf(Answer answer);

    @Message("Proof standard")
    String standard();

    @Message("as in the workspace")
    String standardOfWorkspace();

    @Message(
            "{#when standard}{#is PRESUMPTION}presumption{#is PREPONDERANCE}more likely than not{#else}clear and convincing{/when}")
    String standardOf(ProofStandard standard);

    @Message("Who has to show what")
    String burden();

    @Message("Note for readers")
    String note();

    @Message("More about it")
    String more();

    @Message("Save the claim")
    String saveClaim();

    @Message("New claim")
    String newClaim();

    @Message("Edit {key}")
    String edit(String key);

    @Message("Statement of a speaker")
    String newStatement();

    @Message("Who took which stance on the claim, when, in which words, and where it is reported.")
    String newStatementLede();

    @Message("Speaker")
    String party();

    @Message("A name. One that is not here yet makes a new speaker.")
    String partyHint();

    @Message("“{name}” is the name of a speaker in a dossier that you cannot read. Ask an editor to add them here.")
    String takenSpeaker(String name);

    @Message("Another speaker of this workspace has that name.")
    String speakerThere();

    @Message("New: saving makes the speaker “{name}”.")
    String newSpeaker(String name);

    @Message("No claim here says that. Enter it as a claim first, then choose it.")
    String newPremise();

    @Message("If the speaker is new")
    String partyKind();

    @Message(
            "{#when kind}{#is OFFICE_HOLDER}holds an office{#is INSTITUTION}a body{#is PERSON}a private person{#else}unnamed{/when}")
    String partyKindOf(PartyKind kind);

    @Message("In which capacity")
    String capacity();

    @Message("Stance")
    String stance();

    @Message("Date")
    String on();

    @Message("Date in words")
    String when();

    @Message("In their words")
    String quote();

    @Message("The quote, letter by letter.")
    String quoteHint();

    @Message("Language of the quote")
    String quoteLanguage();

    @Message("In our words")
    String paraphrase();

    @Message("Source")
    String source();

    @Message("Its number (S4) or name. A name that is not here yet makes a new source.")
    String sourceHint();

    @Message("Where in the source")
    String locator();

    @Message("Attribution")
    String attribution();

    @Message("{#when attribution}{#is NAMED}by name{#is UNNAMED}to somebody unnamed{#else}to an institution{/when}")
    String attributionOf(Attribution attribution);

    @Message("How the wording moved")
    String shift();

    @Message("not said")
    String noShift();

    @Message("A statement needs a quote or our words for it.")
    String quoteOrParaphrase();

    @Message("Save the statement")
    String saveStatement();

    @Message(
            "The claim stays with its number, its page and its history; it counts for nothing any more. What is said and argued under it goes with it.")
    String withdrawWhat();

    @Message("Name")
    String speakerName();

    @Message("What the speaker is")
    String speakerKind();

    @Message("Belongs to")
    String partOf();

    @Message("Who that is")
    String speakerDescription();

    @Message("There is no speaker of this name.")
    String noSuchSpeaker();

    @Message("Nobody is a part of themselves.")
    String partOfItself();

    @Message("Edit {name}")
    String editSpeaker(String name);

    @Message("Everything here is public where the dossier is: office and role, nothing private.")
    String editSpeakerLede();

    @Message("Was this claimed before?")
    String similar();

    @Message("These say nearly the same. Nothing is saved yet: go to one of them, or save yours below.")
    String similarWhat();

    @Message("Save it as a new claim")
    String saveAnyway();
}
