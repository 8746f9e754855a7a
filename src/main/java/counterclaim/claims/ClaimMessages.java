package counterclaim.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the speaker page and every list of statements say. */
@MessageBundle("claims")
public interface ClaimMessages {

    @Message("Speaker")
    String speaker();

    @Message("part of")
    String partOf();

    @Message(
            "{#when kind}{#is OFFICE_HOLDER}office-holder{#is INSTITUTION}institution{#is PERSON}person{#else}unnamed{/when}")
    String partyKind(PartyKind kind);

    @Message(
            "{#if count == 1}1 statement{#else}{count} statements{/if} on {#if claims == 1}1 claim{#else}{claims} claims{/if}")
    String statementsOnClaims(int count, int claims);

    @Message("Statements in")
    String statementsIn();

    @Message("No statement of this speaker is on record here.")
    String noStatements();

    @Message("A party appears here because others belong to it, or because a reason is given in its name.")
    String noStatementsWhatToDo();

    @Message(
            "{#when stance}{#is ASSERTS}says so{#is DENIES}denies it{#is QUALIFIES}qualifies it{#is QUESTIONS}questions it{#else}withdraws it{/when}")
    String stance(Stance stance);

    @Message(
            "{#when stance}{#is ASSERTS}said by{#is DENIES}denied by{#is QUALIFIES}qualified by{#is QUESTIONS}questioned by{#else}withdrawn by{/when}")
    String stanceBy(Stance stance);

    @Message(
            "{#when shift}{#is FIRST_ASSERTED}first said{#is REPEATED}repeated{#is NARROWED}narrowed{#is BROADENED}broadened{#is QUANTIFIED}put in numbers{#is HEDGED}hedged{#is REFRAMED}reframed{#is CONTRADICTED_SELF}contradicts what was said before{#is WITHDRAWN}withdrawn{#else}corrected{/when}")
    String shift(ShiftKind shift);

    @Message("In our words:")
    String inOurWords();

    @Message("Compared with")
    String comparedWith();

    @Message("before:")
    String before();

    @Message("now:")
    String now();

    @Message("Reported by")
    String reportedBy();

    @Message("undated")
    String undated();

    @Message("and {count} more")
    String andMore(int count);

    @Message("Reports these statements")
    String reports();

    @Message("on")
    String onClaim();

    @Message("{#if count == 1}1 more statement{#else}{count} more statements{/if}")
    String moreStatements(int count);
}
