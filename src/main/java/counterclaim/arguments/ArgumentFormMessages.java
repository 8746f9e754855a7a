package counterclaim.arguments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms of arguments say. */
@MessageBundle("argumentforms")
public interface ArgumentFormMessages {

    @Message("{key}: {from} → {to}")
    String moved(String key, String from, String to);

    @Message("{#when direction}{#is PRO}A reason for {target}{#else}A reason against {target}{/when}")
    String newReason(Direction direction, String target);

    @Message("Edit {key}")
    String edit(String key);

    @Message("For or against")
    String direction();

    @Message("{#when direction}{#is PRO}for it{#else}against it{/when}")
    String directionOf(Direction direction);

    @Message("The reason")
    String text();

    @Message("One point, in a few sentences.")
    String textHint();

    @Message("Whose reason it is")
    String by();

    @Message("A name; several with a semicolon between. Empty where it is ours.")
    String byHint();

    @Message("Date")
    String on();

    @Message("Kind of reason")
    String scheme();

    @Message("none in particular")
    String noScheme();

    @Message("Critical question it asks")
    String criticalQuestion();

    @Message("Rests on claim {number}")
    String premise(int number);

    @Message("Its number: C7.")
    String premiseHint();

    @Message("Claim {number} holds or fails")
    String holds(int number);

    @Message("it holds")
    String itHolds();

    @Message("it fails")
    String itFails();

    @Message("Evidence {number}: source")
    String source(int number);

    @Message("Its number (S4) or name. A name that is not here yet makes a new source.")
    String sourceHint();

    @Message("Evidence {number}: passage")
    String passage(int number);

    @Message("Evidence {number}: where in the source")
    String locator(int number);

    @Message("Evidence {number}: reliability of the source, A to F")
    String reliability(int number);

    @Message("Evidence {number}: credibility of this report, 1 to 6")
    String credibility(int number);

    @Message("Evidence {number}: note")
    String evidenceNote(int number);

    @Message("There is no such claim here.")
    String noSuchClaim();

    @Message("A reason cannot rest on the claim it is aimed at.")
    String ownTarget();

    @Message("Name the source of this passage.")
    String passageWithoutSource();

    @Message("The same claim stands here twice.")
    String twice();

    @Message("{key} is attacked: it can go only when nothing is aimed at it.")
    String attacked(String key);

    @Message("Save the reason")
    String save();

    @Message("Whose, when and of which kind")
    String more();

    @Message("What it rests on")
    String grounds();

    @Message("Evidence")
    String evidence();

    @Message("Answer this")
    String answer();

    @Message("How do you answer {key}?")
    String answerHow(String key);

    @Message("It is false")
    String isFalse();

    @Message("A reason against the claim itself.")
    String isFalseWhat();

    @Message("A reason given for it is false")
    String premiseIsFalse();

    @Message("It does not follow")
    String doesNotFollow();

    @Message("Even if all it rests on is true, the step to its conclusion does not hold.")
    String doesNotFollowWhat();

    @Message("The source is unfit")
    String sourceIsUnfit();

    @Message("Partly true, but …")
    String partlyTrue();

    @Message("A speaker who qualifies the claim")
    String qualifies();

    @Message("A narrower claim on the same question")
    String narrower();

    @Message("It is true, for another reason")
    String isTrue();

    @Message("Rests on no claim that could be false.")
    String noPremises();

    @Message("Names no evidence.")
    String noEvidence();

    @Message("Reason against {key}")
    String against(String key);

    @Message("Reason for {key}")
    String inFavour(String key);

    @Message("What you can do with this claim")
    String acts();

    @Message("What would change this")
    String turns();

    @Message("Each of these reasons decides alone: without it the case would stand elsewhere.")
    String turnsLede();

    @Message("No single reason decides: whichever is taken away, the case stands where it stands.")
    String noTurns();

    @Message("Too much hangs together here to try each reason.")
    String turnsUntold();

    @Message("without it:")
    String without();

    @Message("Grade the evidence")
    String grade();

    @Message("Grade the evidence of {key}")
    String gradeOf(String key);

    @Message(
            "Reliability is the record of the source, from A (always reliable) to E (unreliable). Credibility is this report, from 1 (confirmed by others) to 5 (improbable). Each is judged without looking at the other; empty means not judged yet.")
    String gradeLede();

    @Message(
            "Somebody changed {key} while you were grading. Below is what you chose, beside the evidence as it is now.")
    String gradeClash(String key);

    @Message("Save the grades")
    String saveGrades();

    @Message("{key} is graded.")
    String graded(String key);

    @Message("Proposals on this claim")
    String proposals();

    @Message("They count once somebody else accepts them. Only those who work here see them.")
    String proposalsLede();

    @Message("{key} was withdrawn")
    String wasWithdrawn(String key);

    @Message("{key} is a proposal")
    String isProposed(String key);

    @Message("{key} was declined")
    String wasDeclined(String key);

    @Message("It counts for nothing any more. Its number is not given again, and its history stays.")
    String wasWithdrawnWhat();

    @Message("Bring it back")
    String bringBack();

    @Message("{holder} rests on {key}. Change or withdraw that first.")
    String isHeld(String key, String holder);

    @Message("{key} cannot count now")
    String lacking(String key);

    @Message(
            "It needs {needed}, which does not count: it was withdrawn, or waits. Bring that back or accept it first. Nothing was changed.")
    String lackingWhat(String needed);

    @Message("You took {key} back. Nobody sees it any more.")
    String takenBack(String key);

    @Message("Take it back")
    String takeBack();

    @Message("Your proposals")
    String ownProposals();

    @Message("What you proposed and what became of it, the latest first.")
    String ownProposalsLede();

    @Message("You have proposed nothing yet.")
    String noOwnProposals();

    @Message("waits")
    String waits();

    @Message("Waiting to be accepted")
    String waitingHere();

    @Message("Only who works here sees this. Somebody else than its author accepts or declines it.")
    String waitingHereLede();

    @Message("A reason given for it is false, does not follow, or rests on an unfit source")
    String aReasonForIt();

    @Message("Choose the reason; the next page asks which.")
    String aReasonForItWhat();

    @Message("Nobody has given one yet.")
    String noReasonYet();

    @Message("More evidence")
    String moreEvidence();

    @Message("A reason can be given by at most {most} speakers.")
    String tooManySpeakers(int most);

    @Message("{key} is decided already")
    String decided(String key);

    @Message("Nothing was changed by what you sent.")
    String decidedWhat();

    @Message("{#if kind == 'accepted'}accepted{#else if kind == 'taken back'}taken back{#else}declined{/if}")
    String decision(String kind);

    @Message(
            "{#when subject}{#is 'claim'}claim{#is 'statement'}statement{#is 'source'}source{#is 'question'}question{#is 'event'}event{#is 'party'}speaker{#else}reason{/when}")
    String thing(String subject);

    @Message("Give a reason for it")
    String giveReason();

    @Message("Where in it, how good it is, a note")
    String evidenceMore();
}
