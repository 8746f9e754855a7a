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
            "{#when subject}{#is 'dossier'}dossier{#is 'question'}question{#is 'party'}speaker{#is 'source'}source{#is 'snapshot'}saved copy{#is 'claim'}claim{#is 'statement'}statement{#is 'argument'}reason{#is 'event'}event{#is 'term'}term{#is 'verdict elsewhere'}verdict from elsewhere{#else}withdrawn number{/when}")
    String subject(String subject);

    @Message("{#when kind}{#is 'imported'}Brought in:{#else}Changed:{/when} {desk:subject(subject)}")
    String happened(String kind, String subject);

    @Message(
            "{#when subject}{#is 'dossier'}{count} {#if count == 1}dossier{#else}dossiers{/if}{#is 'question'}{count} {#if count == 1}question{#else}questions{/if}{#is 'party'}{count} {#if count == 1}speaker{#else}speakers{/if}{#is 'source'}{count} {#if count == 1}source{#else}sources{/if}{#is 'snapshot'}{count} {#if count == 1}saved copy{#else}saved copies{/if}{#is 'claim'}{count} {#if count == 1}claim{#else}claims{/if}{#is 'statement'}{count} {#if count == 1}statement{#else}statements{/if}{#is 'argument'}{count} {#if count == 1}reason{#else}reasons{/if}{#is 'event'}{count} {#if count == 1}event{#else}events{/if}{#is 'term'}{count} {#if count == 1}term{#else}terms{/if}{#is 'verdict elsewhere'}{count} {#if count == 1}verdict from elsewhere{#else}verdicts from elsewhere{/if}{#else}{count} {#if count == 1}withdrawn number{#else}withdrawn numbers{/if}{/when}")
    String counted(String subject, long count);
}
