package counterclaim.reviews;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the counts by speaker and side say. */
@MessageBundle("coverage")
public interface CoverageMessages {

    @Message("Coverage by side")
    String coverage();

    @Message("How much is written down of each speaker and for each side, and how long reviews take.")
    String whatFor();

    @Message("These are counts, and no measure of fairness: what they can show is where somebody looked less.")
    String lede();

    @Message("Dossier")
    String dossier();

    @Message("Every dossier")
    String everyDossier();

    @Message("Count")
    String count();

    @Message("is the address of no dossier in this workspace. Choose one above, or")
    String isNoDossier();

    @Message("count every dossier")
    String countEvery();

    @Message("There is nothing to count yet.")
    String nothing();

    @Message(
            "Only what was accepted counts. Enter statements and reasons in a dossier of this workspace, or let somebody accept those that wait.")
    String nothingWhatToDo();

    @Message("To the dossiers")
    String toTheDossiers();

    @Message("By speaker")
    String bySpeaker();

    @Message(
            "Accepted statements and reasons. A source that reports several statements of a speaker counts once; a reply is a reason against another reason or its evidence.")
    String bySpeakerHint();

    @Message("No statement and no reason names a speaker here. Enter a statement on the page of a claim.")
    String noSpeaker();

    @Message("Statements")
    String statements();

    @Message("Asserts")
    String asserts();

    @Message("Denies")
    String denies();

    @Message("Qualifies, questions or withdraws")
    String others();

    @Message("Sources")
    String sources();

    @Message("Reasons for a claim")
    String reasonsFor();

    @Message("Reasons against a claim")
    String reasonsAgainst();

    @Message("Replies")
    String replies();

    @Message("By side")
    String bySide();

    @Message("Of reasons that are aimed at a claim itself. Replies to them belong to neither side.")
    String bySideHint();

    @Message("What is counted")
    String what();

    @Message("For")
    String pro();

    @Message("Against")
    String con();

    @Message("Reasons")
    String reasons();

    @Message("Sources cited, each once")
    String cited();

    @Message("Proposals declined")
    String declined();

    @Message("Evidence that is graded")
    String graded();

    @Message("Evidence that is not graded")
    String ungraded();

    @Message("Reliability of the source, where graded")
    String reliability();

    @Message(
            "{letter}: {#when letter}{#is 'A'}completely reliable{#is 'B'}usually reliable{#is 'C'}fairly reliable{#is 'D'}not usually reliable{#is 'E'}unreliable{#else}cannot be judged{/when}")
    String reliabilityOf(String letter);

    @Message("Credibility of the report, where graded")
    String credibility();

    @Message(
            "{figure}: {#when figure}{#is 1}confirmed by others{#is 2}probably true{#is 3}possibly true{#is 4}doubtful{#is 5}improbable{#else}cannot be judged{/when}")
    String credibilityOf(int figure);

    @Message("Time to review")
    String time();

    @Message(
            "From being submitted to being signed, of all verdicts that were ever published. The median: half of them took no longer. A verdict that was only signed again is not counted.")
    String timeHint();

    @Message("Argued and not rated")
    String notRated();

    @Message("Verdicts")
    String verdicts();

    @Message("Median")
    String median();

    @Message("{#if hours == 0}under 1 hour{#else if hours == 1}1 hour{#else}{hours} hours{/if}")
    String hours(int hours);
}
