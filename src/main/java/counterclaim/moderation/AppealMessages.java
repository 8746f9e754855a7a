package counterclaim.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where somebody contests a decision, and where somebody else hears them. */
@MessageBundle("appeals")
public interface AppealMessages {

    @Message("Appeals")
    String appeals();

    @Message("Appeal")
    String appeal();

    @Message(
            "What authors contest, the longest waiting first. Nobody hears an appeal against their own decision, or on their own note.")
    String lede();

    @Message("{#if count == 1}1 appeal{#else}{count} appeals{/if}")
    String count(int count);

    @Message("Nobody contests anything.")
    String none();

    @Message(
            "An author can appeal once against each decision on a note. What they write stands here until somebody else has decided.")
    String noneWhatItIsFor();

    @Message("Read and decide")
    String hear();

    @Message("Read")
    String read();

    @Message("waits since {moment}")
    String waitsSince(String moment);

    @Message("{#when outcome}{#is KEPT}Decision kept{#else}Decision reversed{/when}")
    String outcome(Appeal.Outcome outcome);

    @Message("{#when outcome}{#is KEPT}keep the decision{#else}reverse the decision{/when}")
    String choose(Appeal.Outcome outcome);

    @Message(
            "{#when decided}{#is APPROVED}Shown{#is REJECTED}Not shown{#is CHANGES_REQUESTED}Sent back for changes{#is SPAM}Not shown, as spam{#is ESCALATED}Passed on{#else}Looked at, and kept{/when}")
    String decided(Decided decided);

    @Message("What was decided")
    String decision();

    @Message("Reason:")
    String reasonWas();

    @Message("decided by")
    String decidedBy();

    @Message("The note, as it was decided on")
    String note();

    @Message("The author has changed the note since. This is what it says now.")
    String changedSince();

    @Message("What its author says against it")
    String says();

    @Message("Your decision")
    String yourDecision();

    @Message("Your reason")
    String yourReason();

    @Message("Its author reads it.")
    String reasonHint();

    @Message("Decide")
    String decide();

    @Message("The decision is kept, and its author is told.")
    String kept();

    @Message("The decision is reversed, and its author is told.")
    String reversed();

    @Message("This is your own note. Somebody else hears this.")
    String ownNote();

    @Message("You took the decision that is contested. Somebody else hears this.")
    String ownDecision();

    @Message("{by} decided meanwhile. Nothing was changed by you.")
    String decidedBefore(String by);

    @Message("What you wrote")
    String yourText();

    @Message("Appeal against this decision")
    String make();

    @Message("You can appeal once. Say what speaks against the decision; whoever took it does not hear it.")
    String makeLede();

    @Message("What speaks against the decision")
    String text();

    @Message("Send the appeal")
    String send();

    @Message("Your appeal is with those who hear it.")
    String sent();

    @Message("It is heard by one of these:")
    String heardBy();

    @Message("Just now nobody works here who could hear it: whoever decided cannot. An owner can name somebody.")
    String nobodyHears();

    @Message("Your appeal waits.")
    String waits();

    @Message("You wrote")
    String youWrote();

    @Message("You have appealed against this decision. That can be done once.")
    String once();

    @Message("There is no decision that you could contest.")
    String nothing();
}
