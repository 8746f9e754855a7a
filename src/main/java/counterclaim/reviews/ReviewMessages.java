package counterclaim.reviews;

import counterclaim.arguments.standing.Word;
import counterclaim.claims.VerdictWord;
import counterclaim.reviews.life.Refusal;
import counterclaim.reviews.life.Stage;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What verdicts, reviews and corrections say. */
@MessageBundle("reviews")
public interface ReviewMessages {

    @Message(
            "{#when word}{#is SUPPORTED}Supported{#is REFUTED}Refuted{#is CONFLICTING}Conflicting evidence{#else}Not enough evidence{/when}")
    String word(VerdictWord word);

    @Message("No verdict yet")
    String noVerdict();

    @Message(
            "Nobody has reviewed and signed this claim. How the arguments stand is computed from the reasons entered here, and is no judgement.")
    String noVerdictWhy();

    @Message("Verdict")
    String verdict();

    @Message("Conclusion")
    String conclusionOf();

    @Message("The reason, in one sentence")
    String reasonInASentence();

    @Message("The conclusion, in one sentence")
    String conclusion();

    @Message("Rationale")
    String rationale();

    @Message(
            "Markdown. Name what it rests on by its key: C7, A12, S3 become links, and if one of them changes the alarm sounds.")
    String rationaleHint();

    @Message("A claim about law, values or the future is argued and not rated: its conclusion is in words.")
    String notRated();

    @Message("{keys}: nothing in this dossier is called so, or it does not count.")
    String namesNothing(String keys);

    @Message("Write the verdict")
    String writeVerdict();

    @Message("Change the verdict")
    String changeVerdict();

    @Message("Save the draft")
    String saveDraft();

    @Message(
            "A draft is for those who work here. It counts once a reviewer who is no author has signed it, and it is out once it is published.")
    String draftLede();

    @Message("The draft of the verdict on {key} is saved.")
    String verdictSaved(String key);

    @Message("Verdict and review")
    String desk();

    @Message("Review of {key}")
    String reviewOf(String key);

    @Message(
            "{#when stage}{#is DRAFT}Draft{#is IN_REVIEW}In review{#is CHANGES_REQUESTED}Sent back: changes requested{#else}Signed{/when}")
    String stage(Stage stage);

    @Message(
            "Nobody has begun to judge this claim. An editor writes a verdict and submits it; a reviewer who is no author of it signs.")
    String notBegun();

    @Message("Written by {name}")
    String writtenBy(String name);

    @Message("submitted by {name}")
    String submittedBy(String name);

    @Message("signed by {name}")
    String signedByOne(String name);

    @Message("somebody who is no more here")
    String gone();

    @Message("to be reviewed by {name}")
    String askedOf(String name);

    @Message("by {day}")
    String dueBy(String day);

    @Message("Handed over with")
    String handedOver();

    @Message("Submit for review")
    String submit();

    @Message("A reviewer who wrote none of it looks at the wording, the reasons and the verdict.")
    String submitHint();

    @Message("Reviewer")
    String reviewer();

    @Message("Whoever may review")
    String anyReviewer();

    @Message("Day by which it is due")
    String due();

    @Message("What the reviewer should know")
    String handover();

    @Message("“{text}” is no day: write 2026-11-30.")
    String notADay(String text);

    @Message("{key} waits for a reviewer.")
    String submitted(String key);

    @Message("Take it back")
    String takeBack();

    @Message("The verdict on {key} is a draft again.")
    String takenBack(String key);

    @Message("Your review")
    String yourReview();

    @Message("Decision")
    String decision();

    @Message("Approve and sign")
    String approve();

    @Message("Request changes")
    String requestChanges();

    @Message("Comment only")
    String comment();

    @Message("To the authors")
    String toTheAuthors();

    @Message("You sign exactly what stands on this page. If any of it changes before you send this, nothing is signed.")
    String signHint();

    @Message("Send the review")
    String sendReview();

    @Message("You wrote or submitted some of this, so somebody else has to review it.")
    String ownWork();

    @Message(
            "{#when decision}{#is APPROVED}You have signed the verdict.{#is CHANGES_REQUESTED}It is sent back, with your words.{#else}Your comment is there.{/when}")
    String reviewed(Review.Decision decision);

    @Message(
            "{#when decision}{#is APPROVED}approved and signed{#is CHANGES_REQUESTED}requested changes{#else}commented{/when}")
    String did(Review.Decision decision);

    @Message("on an earlier state")
    String outdated();

    @Message("Reviews so far")
    String reviewsSoFar();

    @Message("Take the signature back")
    String revoke();

    @Message("The signature on {key} is taken back.")
    String revoked(String key);

    @Message("Publish")
    String publish();

    @Message("Signed and not published. What the public sees is still what it was.")
    String publishHint();

    @Message("The verdict on {key} is published.")
    String published(String key);

    @Message("It still holds")
    String confirm();

    @Message("Signs the same verdict again, on what is there now.")
    String confirmHint();

    @Message("Sign it again")
    String confirmAct();

    @Message("The verdict on {key} is signed again, on what is there now.")
    String confirmed(String key);

    @Message("Begin another verdict")
    String reopen();

    @Message("What is published stays until the new one is signed and published.")
    String reopenHint();

    @Message("A new verdict on {key} is begun, with the words of the last.")
    String reopened(String key);

    @Message("Pause")
    String pause();

    @Message(
            "Takes the verdict, its card and its data down at once. A notice stays. A second person lifts the pause or retracts.")
    String pauseHint();

    @Message("The verdict on {key} is down.")
    String paused(String key);

    @Message("Lift the pause")
    String resume();

    @Message("The verdict on {key} is out again.")
    String resumed(String key);

    @Message("Retract")
    String retract();

    @Message("Takes it down for good. The page, the reason and an entry in the ledger stay.")
    String retractHint();

    @Message("The verdict on {key} is retracted.")
    String retracted(String key);

    @Message("You paused it, so a second person has to decide.")
    String second();

    @Message("Put something right")
    String correct();

    @Message("Into the ledger")
    String correctAct();

    @Message("Stands in the ledger for everybody. If the verdict changes too, begin another.")
    String correctHint();

    @Message("The ledger has it.")
    String corrected(String key);

    @Message("Why")
    String why();

    @Message("What was wrong")
    String wrong();

    @Message("What is right now")
    String rightNow();

    @Message("Kind")
    String correctionKind();

    @Message(
            "{#when kind}{#is TYPO}Typing error{#is CLARIFICATION}Clarification{#is FACT_CORRECTION}Correction of a fact{#is SOURCE_REPLACED}Source replaced{#is VERDICT_CHANGED}Verdict changed{#else}Retraction{/when}")
    String correctionOf(CorrectionKind kind);

    @Message(
            "{#when why}{#is NO_RIGHT}Your roles do not allow this.{#is NOT_NOW}This is not possible now: somebody else may have been quicker. See where it stands.{#is OWN_WORK}You wrote or submitted some of this, so somebody else has to decide.{#is CHANGED_MEANWHILE}What you saw has changed meanwhile, so nothing was signed. Look at it again.{#else}A second person has to do this.{/when}")
    String refusal(Refusal.Why why);

    @Message("Signed by {submitter} and {signer}")
    String signedBy(String submitter, String signer);

    @Message("on revision {revision} of the claim")
    String onRevision(int revision);

    @Message("Rationale, what it rests on, and since when")
    String whole();

    @Message("It was signed on this wording:")
    String signedWording();

    @Message("Arguments changed since this verdict was signed")
    String alarm();

    @Message("Small changes since this verdict was signed: none that moves it.")
    String quiet();

    @Message("word by word")
    String wordByWord();

    @Message(
            "{#when what}{#is REWORDED}reworded{#is OTHER_PREMISES}rests on something else{#is NEW}new{#is GONE}taken back{#is STANDS_ELSEWHERE}the case stands elsewhere{#else}changed in its evidence or grades{/when}")
    String what(Change.What what);

    @Message("The arguments stand elsewhere than the verdict")
    String differs();

    @Message(
            "How they stand is computed from what is written here; a verdict weighs more than that. Its reason is above, and what makes the case stand as it does is below.")
    String differsWhy();

    @Message("The verdict is paused")
    String pausedTitle();

    @Message("It was taken down to be looked at again.")
    String pausedWhy();

    @Message("The verdict was retracted")
    String retractedTitle();

    @Message("see the ledger")
    String seeLedger();

    @Message("{#if count == 1}1 correction{#else}{count} corrections{/if}")
    String correctionCount(int count);

    @Message("Corrections")
    String corrections();

    @Message(
            "Every mistake that was put right after publication: what was wrong, what is right now, since when. Nothing is taken away from here.")
    String correctionsLede();

    @Message("Nothing had to be put right so far.")
    String noCorrections();

    @Message("If something here is wrong, say so: every report is answered.")
    String noCorrectionsWhatToDo();

    @Message("was")
    String was();

    @Message("is")
    String is();

    @Message("Verdict {number} on {key}")
    String verdictOf(int number, String key);

    @Message("What has changed since")
    String changesSince();

    @Message("Nothing has.")
    String nothingChanged();

    @Message("A later verdict took its place.")
    String superseded();

    @Message("See the claim as it is now")
    String seeClaim();

    @Message("Digest of all that was judged")
    String digest();

    @Message("published {moment}")
    String publishedAt(String moment);

    @Message("Other verdicts on this claim")
    String others();

    @Message("To be judged")
    String toBeJudged();

    @Message("Wording")
    String wording();

    @Message("What is said for and against it")
    String reasons();

    @Message("No reasons yet.")
    String noReasons();

    @Message(
            "{#when what}{#is SECOND_PERSON}Paused: a second person decides, within 72 hours{#is ALARM}Published, and the alarm has sounded{#is CHANGES}Sent back to you{#is REVIEW}Awaiting your review{#is PUBLICATION}Signed, to be published{#is DRAFT}Your drafts{#is OTHERS}With others{#else}Published lately{/when}")
    String waitingFor(Waiting.For what);

    @Message("Verdicts")
    String verdicts();

    @Message("Nothing is on its way to a verdict. Open a claim and choose “Verdict and review”.")
    String nothingWaits();

    @Message("overdue")
    String overdue();

    @Message("due {day}")
    String dueOn(String day);

    @Message(
            "{#when what}{#is VERDICT}The verdict, in a sentence{#is RATIONALE}The rationale{#is WORDING}The wording of the claim{#is STATEMENT}statement{#is REASON_FOR}reason for it{#is REASON_AGAINST}reason against it{#is REPLY}answer to a reason{#else}evidence{/when}")
    String passage(Passage.What what);

    @Message("Comment on this")
    String commentOnThis();

    @Message("Words it is about")
    String words();

    @Message("Empty: all of the passage.")
    String wordsHint();

    @Message("Comment")
    String commentLabel();

    @Message("Keep it for the review")
    String keepComment();

    @Message("It is kept and goes out with your review.")
    String commentKept();

    @Message("The comment is taken out of your review.")
    String commentRemoved();

    @Message("What became of it")
    String resolution();

    @Message("Resolve")
    String resolve();

    @Message("It is resolved.")
    String commentResolved();

    @Message("resolved by {name}")
    String resolvedBy(String name);

    @Message("pending")
    String pending();

    @Message("Take it out")
    String removeComment();

    @Message("its words have changed since")
    String commentOutdated();

    @Message("{#if count == 1}1 comment goes out with it{#else}{count} comments go out with it{/if}")
    String goesOutWith(int count);

    @Message("{#if count == 1}1 comment is open{#else}{count} comments are open{/if}")
    String openComments(int count);

    @Message("By keyboard: j and k go from passage to passage, c comments, Ctrl and Enter send.")
    String keys();

    @Message("This is not on the scale of the workspace.")
    String notOnTheScale();

    @Message("What you went through")
    String checklist();

    @Message("Not everything is ticked: say to the authors why you sign all the same.")
    String notAllTicked();

    @Message("{ticked} of {all} points of the checklist")
    String ticked(int ticked, int all);

    @Message("Ask somebody from outside")
    String guest();

    @Message("For whom the link is")
    String guestName();

    @Message("A link of seven days for one person, who joins as a reader and may review this claim alone.")
    String guestHint();

    @Message("Make the link")
    String guestAct();

    @Message("{name}, to review {key}")
    String guestNote(String name, String key);

    @Message("Readers do not see a private dossier: open it to members first.")
    String privateToGuests();

    @Message("Send this link; it is shown only now. Whoever has joined finds the review on the page of the claim.")
    String guestLink();

    @Message(
            "{#when word}{#is FOR}then the case for stood{#is AGAINST}then the case against stood{#is CONTESTED}then it was contested{#is OPEN}then nothing stood{#else}then nobody had argued{/when}")
    String stoodThen(Word word);

    @Message("Its published verdict")
    String itsVerdict();

    @Message("Atom feed")
    String feed();
}
