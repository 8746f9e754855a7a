package counterclaim.arguments;

import counterclaim.arguments.standing.Because;
import counterclaim.workspaces.ProofStandard;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the claim page says, and how the arguments stand in words. */
@MessageBundle("arguments")
public interface ArgumentMessages {

    @Message("the case for stands")
    String standsFor();

    @Message("the case against stands")
    String standsAgainst();

    @Message("contested")
    String contested();

    @Message("open")
    String open();

    @Message("not argued yet")
    String notArgued();

    @Message("(sources not graded)")
    String notGraded();

    @Message("How the arguments stand: {word}")
    String howTheyStand(String word);

    @Message("Not argued yet: asserted by {asserted}, denied by {denied}")
    String notArguedBy(int asserted, int denied);

    @Message(
            "Saying that something is so is no reason for it: statements are shown below and counted for neither side.")
    String statementsAreNoReasons();

    @Message("{#if count == 1}1 reason stands for it{#else}{count} reasons stand for it{/if}")
    String reasonsStandFor(int count);

    @Message("{#if count == 1}1 against{#else}{count} against{/if}")
    String andAgainst(int count);

    @Message("standing: {pros} for, {cons} against")
    String sides(int pros, int cons);

    @Message(
            "On a question of law, of value or of what is to come this is all we say: the reasons on each side, and no single word.")
    String noSingleWord();

    @Message("Who bears the burden:")
    String burden();

    @Message("Proof standard:")
    String proofStandard();

    @Message(
            "{#when standard}{#is PRESUMPTION}presumption: it holds until something stands against it.{#is PREPONDERANCE}more likely than not: the best reason for it must outweigh the best against.{#else}clear and convincing: the best reason for it must be strong and well ahead.{/when}")
    String standard(ProofStandard standard);

    @Message("Verdict by")
    String verdictBy();

    @Message("elsewhere; nobody signed it here")
    String elsewhere();

    @Message("their page")
    String theirPage();

    @Message("Other answers to")
    String rivals();

    @Message("No other answer is on record.")
    String noRivals();

    @Message("On this page")
    String onThisPage();

    @Message("For and against")
    String forAndAgainst();

    @Message("{#if pros == 1}1 reason for{#else}{pros} reasons for{/if} · {cons} against")
    String tally(int pros, int cons);

    @Message("Strongest for")
    String strongestFor();

    @Message("Strongest against")
    String strongestAgainst();

    @Message("Other reasons for")
    String othersFor();

    @Message("Other reasons against")
    String othersAgainst();

    @Message("Nobody has given a reason for it yet.")
    String noneFor();

    @Message("Nobody has given a reason against it yet.")
    String noneAgainst();

    @Message("Nobody has given a reason for or against this claim yet.")
    String noneAtAll();

    @Message("Below is who said it, and who denied it, in which words. Give the first reason, or answer the claim.")
    String noneAtAllWhatToDo();

    @Message("{#if count == 1}1 more reply{#else}{count} more replies{/if}")
    String moreReplies(int count);

    @Message("{#if count == 1}1 more reason{#else}{count} more reasons{/if}")
    String moreReasons(int count);

    @Message("Reason {key}")
    String reason(String key);

    @Message(
            "{#when state}{#is STANDS}stands{#is ANSWERED}answered{#is NEITHER}neither: attacks on both sides{#else}a question, not counted{/when}")
    String state(Reason.State state);

    @Message("unanswered")
    String unanswered();

    @Message(
            "{#when relation}{#is SUPPORTS}speaks for it{#is REBUTS}says it is false{#is UNDERCUTS}does not follow{#else}the source is unfit{/when}")
    String relation(Reason.Relation relation);

    @Message("Rests on")
    String restsOn();

    @Message("Rests on the failing of")
    String restsOnFailing();

    @Message("the case for it stands")
    String premiseStands();

    @Message("nobody disputes it here")
    String premiseUndisputed();

    @Message("it fails")
    String premiseFails();

    @Message("retracted: it holds as no premise")
    String premiseRetracted();

    @Message("disputed")
    String premiseDisputed();

    @Message("Kind of reason:")
    String kindOfReason();

    @Message("Asks:")
    String asks();

    @Message(
            "{#when scheme}{#is EXPERT_OPINION}an expert says so{#is POSITION_TO_KNOW}someone in a position to know{#is WITNESS_TESTIMONY}a witness saw it{#is CREDIBLE_SOURCE}a credible source says so{#is ANALOGY}a similar case{#is PRECEDENT}a precedent{#is ESTABLISHED_RULE}an established rule{#is CAUSE_TO_EFFECT}from cause to effect{#is CORRELATION_TO_CAUSE}from correlation to cause{#is ABDUCTION}the best explanation{#is SIGN}a sign of it{#is IGNORANCE}it would be known if it were so{#is VERBAL_CLASSIFICATION}what the thing is called{#is POSITIVE_CONSEQUENCES}good consequences{#is NEGATIVE_CONSEQUENCES}bad consequences{#is PRACTICAL_REASONING}a means to an end{#is SLIPPERY_SLOPE}one step leads to another{#is ETHOS_POSITIVE}good character{#is ETHOS_NEGATIVE}bad character{#is BIAS}bias{#is SUNK_COSTS}what was spent already{#else}how it looks{/when}")
    String scheme(Scheme scheme);

    @Message("Also, without a reason given (shown, not counted):")
    String withoutReason();

    @Message("Unanswered")
    String unansweredTitle();

    @Message("{#if count == 1}1 point nobody has replied to{#else}{count} points nobody has replied to{/if}")
    String unansweredCount(int count);

    @Message("Nothing that stands against it or its reasons waits for a reply.")
    String nothingUnanswered();

    @Message("Who said what, over time")
    String whoSaidWhat();

    @Message("{#if count == 1}1 statement{#else}{count} statements{/if}; words that changed are underlined")
    String statementCount(int count);

    @Message("No statement on record.")
    String noStatements();

    @Message("Sources")
    String sources();

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}")
    String claimCount(int count);

    @Message("{#if count == 1}1 unanswered{#else}{count} unanswered{/if}")
    String unansweredShort(int count);

    @Message("no claims yet")
    String noClaims();

    @Message("{#if count == 1}1 speaker{#else}{count} speakers{/if}")
    String speakerCount(int count);

    @Message("{#if count == 1}1 source{#else}{count} sources{/if}")
    String sourceCount(int count);

    @Message("One claim, taken apart")
    String worked();

    @Message(
            "See all {#if count == 1}1 reason{#else}{count} reasons{/if}, the answers to them and what is still unanswered")
    String seeAll(int count);

    @Message("Reasons given")
    String reasonsGiven();

    @Message("Used as evidence")
    String usedAsEvidence();

    @Message("for")
    String inFavourOf();

    @Message("against")
    String against();

    @Message("under")
    String under();

    @Message(
            "This page shows revision {revision} of {key}. Every change is kept; its number is never given to anything else.")
    String revision(int revision, String key);

    @Message("The same as JSON")
    String sameAsJson();

    @Message("Claim {key}, revision {revision}")
    String printed(String key, int revision);

    @Message("Note:")
    String note();

    /** {@code [about]} and {@code [other]} stand for links to what is spoken of. */
    @Message(
            "{#when kind}{#is NOT_ARGUED}Nobody argued for or against it.{#is STANDS}[about] stands, the best of its side.{#is UNANSWERED}Nobody has answered [about].{#is ONLY_ANSWER}The only answer to [about] is [other].{#is ONE_OF_ITS_ANSWERS}Among the answers to [about] is [other].{#is KEEPS_OTHER_SUPPORT}[about] keeps enough support without the source that [other] attacks.{#is DOES_NOT_FOLLOW}[about] does not follow, says [other].{#is SOURCES_UNFIT}The sources of [about] are unfit, says [other].{#is PREMISE_FAILS}[about] falls: it rests on [other], which fails.{#is PREMISE_HOLDS}[about] falls: it needs [other] to fail, which holds.{#is RESTS_ON_STANDING}[about] rests on [other], the case for which stands.{#is RESTS_ON_UNDISPUTED}[about] rests on [other], which nobody disputes here.{#is RESTS_ON_FAILING}[about] rests on the failing of [other], the case against which stands.{#is HANGS_ON_ANSWER}[about] hangs on [other] against it, which is undecided itself.{#is HANGS_ON_PREMISE}[about] hangs on [other], which is undecided itself.{#is HANGS_ON_SOURCE}[about] hangs on [other], which attacks a source of it.{#is PRESUMED}Nothing stands against it, so it is presumed.{#is NOT_PRESUMED}[about] stands against it, so it is no longer presumed.{#is OUTWEIGHS}[about] outweighs [other], the best of the other side.{#is WEIGH_THE_SAME}[about] and [other], the best on each side, weigh the same.{#is TOO_WEAK}[about] is the best there is, but not clear and convincing.{#else}[about] is strong, but not far enough ahead of [other] to be clear and convincing.{/when}")
    String because(Because.Kind kind);

    @Message("{#if count == 1}evidence once{#else}evidence {count} times{/if}")
    String citedTimes(int count);

    @Message("{#if count == 1}1 reason{#else}{count} reasons{/if}")
    String reasonCount(int count);

    @Message("Unanswered")
    String unansweredPage();

    @Message(
            "Every reason that stands against something here and that nobody has replied to, claim by claim. A bare denial is no reply, and no reason.")
    String unansweredLede();

    @Message("{#if count == 1}1 claim with something unanswered{#else}{count} claims with something unanswered{/if}")
    String claimsUnanswered(int count);

    @Message("Nothing is unanswered.")
    String allAnswered();

    @Message("Every reason against a claim, a reason or a source has met a reply here, or none was given.")
    String allAnsweredWhatItMeans();

    @Message("Question")
    String question();

    @Message("Any")
    String anyQuestion();
}
