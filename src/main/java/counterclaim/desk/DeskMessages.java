package counterclaim.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the history of a dossier and its feed say. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("what changed")
    String whatChanged();

    @Message("Atom feed")
    String feed();

    @Message(
            "Everything that was done to this dossier here, the latest first. A row is never changed or taken away; each vouches for the one before it by a hash.")
    String historyLede();

    @Message("About")
    String about();

    @Message("Anything")
    String anything();

    @Message("{#if count == 1}1 change{#else}{count} changes{/if}")
    String changeCount(int count);

    @Message("see it")
    String see();

    @Message("text erased")
    String erased();

    @Message("row {seq}")
    String row(long seq);

    @Message("Brought in with a bundle")
    String broughtIn();

    @Message(
            "{#when subject}{#is 'dossier'}dossier{#is 'question'}question{#is 'party'}speaker{#is 'source'}source{#is 'snapshot'}saved copy{#is 'claim'}claim{#is 'statement'}statement{#is 'argument'}reason{#is 'event'}event{#is 'term'}term{#is 'verdict elsewhere'}verdict from elsewhere{#is 'verdict'}verdict on{#is 'review'}verdict on{#is 'correction'}correction of{#else}withdrawn number{/when}")
    String subject(String subject);

    @Message(
            "{#when kind}{#is 'imported'}Brought in:{#is 'entered'}Entered:{#is 'proposed'}Proposed:{#is 'edited'}Edited:{#is 'corrected'}Typing error mended:{#is 'withdrawn'}Withdrawn:{#is 'restored'}Brought back:{#is 'accepted'}Accepted:{#is 'declined'}Declined:{#is 'reverted'}Set back:{#is 'removed'}Removed:{#is 'taken in'}Taken in:{#is 'taken back'}Taken back by its author:{#is 'graded'}Graded:{#is 'drafted'}Drafted:{#is 'submitted'}Submitted:{#is 'sent back'}Sent back:{#is 'commented'}Commented:{#is 'signed'}Signed:{#is 'voided'}Signature void, for something changed:{#is 'revoked'}Signature taken back:{#is 'reopened'}Begun again:{#is 'published'}Published:{#is 'confirmed'}Signed again:{#is 'alarmed'}Alarm, what it rests on changed:{#is 'paused'}Paused:{#is 'resumed'}Out again:{#is 'retracted'}Retracted:{#else}Changed:{/when} {desk:subject(subject)}")
    String happened(String kind, String subject);

    @Message(
            "{#when subject}{#is 'dossier'}{count} {#if count == 1}dossier{#else}dossiers{/if}{#is 'question'}{count} {#if count == 1}question{#else}questions{/if}{#is 'party'}{count} {#if count == 1}speaker{#else}speakers{/if}{#is 'source'}{count} {#if count == 1}source{#else}sources{/if}{#is 'snapshot'}{count} {#if count == 1}saved copy{#else}saved copies{/if}{#is 'claim'}{count} {#if count == 1}claim{#else}claims{/if}{#is 'statement'}{count} {#if count == 1}statement{#else}statements{/if}{#is 'argument'}{count} {#if count == 1}reason{#else}reasons{/if}{#is 'event'}{count} {#if count == 1}event{#else}events{/if}{#is 'term'}{count} {#if count == 1}term{#else}terms{/if}{#is 'verdict elsewhere'}{count} {#if count == 1}verdict from elsewhere{#else}verdicts from elsewhere{/if}{#is 'verdict'}{count} {#if count == 1}verdict{#else}verdicts{/if}{#is 'correction'}{count} {#if count == 1}correction{#else}corrections{/if}{#else}{count} {#if count == 1}withdrawn number{#else}withdrawn numbers{/if}{/when}")
    String counted(String subject, long count);

    @Message("Proposed, and waiting for a decision")
    String proposals();

    @Message("Nothing waits for a decision of yours.")
    String noProposals();

    @Message("Where you work")
    String workspaces();

    @Message("You are in no workspace yet. Whoever owns one can send you an invitation.")
    String noWorkspaces();

    @Message("History of {key}")
    String historyOf(String key);

    @Message("Each state it ever had. Choose two and compare them.")
    String historyOfLede();

    @Message("Compare")
    String compare();

    @Message("from")
    String fromRevision();

    @Message("to")
    String toRevision();

    @Message("Revision {number}")
    String revision(int number);

    @Message("{key}: revision {from} and revision {to}")
    String between(String key, int from, int to);

    @Message("{key}, revision {number}")
    String revisionOf(String key, int number);

    @Message("Side by side")
    String sideBySide();

    @Message("In one text")
    String inline();

    @Message("Nothing differs.")
    String same();

    @Message("Set back to this")
    String revert();

    @Message("Makes a new revision that equals this one; nothing is lost.")
    String revertWhat();

    @Message("now")
    String latest();

    @Message("{key} is what it was in revision {number}.")
    String reverted(String key, int number);

    @Message("nobody: the program")
    String program();

    @Message("somebody who is no more here")
    String gone();

    @Message("in another dossier")
    String elsewhere();

    @Message("not there")
    String empty();

    @Message(
            "{#when name}{#is 'title'}Title{#is 'summary'}Summary{#is 'language'}Language{#is 'visibility'}Who may read it{#is 'about'}How it was made, and how to correct it{#is 'slug'}Name in addresses{#is 'text'}Wording{#is 'question'}Question{#is 'kind'}Kind{#is 'answer'}Answer{#is 'standard'}Proof standard{#is 'burden'}Burden of proof{#is 'note'}Note{#is 'claim'}Claim{#is 'party'}Speaker{#is 'capacity'}Capacity{#is 'stance'}Stance{#is 'on'}Date{#is 'when'}Date in words{#is 'quote'}Quote{#is 'quote_language'}Language of the quote{#is 'paraphrase'}In our words{#is 'source'}Source{#is 'locator'}Where in the source{#is 'attribution'}Attribution{#is 'shift'}Move of the wording{#is 'direction'}For or against{#is 'target'}Aimed at{#is 'by'}Whose reason{#is 'scheme'}Kind of reason{#is 'critical_question'}Critical question{#is 'premises'}Rests on{#is 'citations'}Evidence{#else}{name}{/when}")
    String field(String name);

    @Message(
            "Somebody saved meanwhile, so nothing was set back. See what changed; if you still mean it, send it again.")
    String savedMeanwhile();

    @Message("It cannot be set back: something it rested on then is gone, or evidence that would go is attacked.")
    String cannotRevert();
}
