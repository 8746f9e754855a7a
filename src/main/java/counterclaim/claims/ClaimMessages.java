package counterclaim.claims;

import counterclaim.claims.timeline.Mark.Kind;
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

    @Message("Who speaks in this dossier, and how often each took which stance.")
    String speakersLede();

    @Message("Name")
    String name();

    @Message("Kind")
    String kind();

    @Message("Any")
    String anyKind();

    @Message("{#if count == 1}1 speaker{#else}{count} speakers{/if}")
    String speakerCount(int count);

    @Message("No speakers yet.")
    String noSpeakers();

    @Message(
            "A speaker is a person or a body that said something here, named or not. The first statement brings the first speaker.")
    String noSpeakersWhatToDo();

    @Message("what they said, in time")
    String whatTheySaid();

    @Message("{#if count == 1}1 statement{#else}{count} statements{/if}")
    String statementCount(int count);

    @Message(
            "What happened, and who asserted or denied what, in the order of time. What is known only roughly stands at the end of the time it can have been.")
    String timelineLede();

    @Message(
            "{#if entries == 1}1 entry{#else}{entries} entries{/if}{#if first}{#if undated > 0}: {dated}{/if}{#if first == last} in {first}{#else if last} from {first} to {last}{#else} from {first}{/if}{/if}{#if month}, more in {month} than in any other month ({inMonth}){/if}{#if undated > 0}; {undated} without a date, at the end{/if}.")
    String timelineSummary(int entries, int dated, String first, String last, String month, int inMonth, int undated);

    @Message(
            "Each column is a day, a month, a year or longer, in the order of time. Above the axis stand the events, under it the statements: who asserts it, who denies it, who does otherwise. The list below has the same entries.")
    String timelineDescription();

    @Message("The timeline as a picture; it scrolls sideways")
    String timelinePicture();

    @Message(
            "{#when kind}{#is EVENT}event{#is ASSERTS}says so{#is DENIES}denies it{#else}qualifies, questions or withdraws it{/when}")
    String timelineSign(Kind kind);

    @Message("{#if count == 1}1 says so{#else}{count} say so{/if}")
    String countSayingSo(int count);

    @Message("{#if count == 1}1 denies it{#else}{count} deny it{/if}")
    String countDenying(int count);

    @Message(
            "{#if count == 1}1 qualifies, questions or withdraws it{#else}{count} qualify, question or withdraw it{/if}")
    String countOtherwise(int count);

    @Message("empty time, with its length")
    String emptyTime();

    @Message("known only to the month or the year")
    String knownRoughly();

    @Message(
            "{#if years == 1}1 year{#else if years > 1}{years} years{/if}{#if years > 0 && months > 0} {/if}{#if months == 1}1 month{#else if months > 1}{months} months{/if}{#if years == 0 && days > 0}{#if months > 0} {/if}{#if days == 1}1 day{#else}{days} days{/if}{/if}")
    String length(int years, int months, int days);

    @Message("{length} without an entry")
    String withoutEntry(String length);

    @Message("{#if unit == 'MONTH'}day not given{#else}month not given{/if}")
    String notGiven(String unit);

    @Message("Without a date")
    String withoutDate();

    @Message("continued")
    String continued();

    @Message("Entries")
    String entries();

    @Message("{first} to {last} of {total}")
    String firstToLast(int first, int last, int total);

    @Message("All on one page, to print")
    String allOnOnePage();

    @Message("1000 on a page, to print")
    String longPages();

    @Message("Question")
    String question();

    @Message("Everyone")
    String everyone();

    @Message("All questions")
    String everyQuestion();

    @Message("Events or statements")
    String eventsOrStatements();

    @Message("Whichever fits")
    String whatFits();

    @Message("Events and statements")
    String eventsAndStatements();

    @Message("All events, and statements")
    String allEventsAndStatements();

    @Message("Statements")
    String statements();

    @Message("Events only")
    String eventsOnly();

    @Message("Statements only")
    String statementsOnly();

    @Message(
            "With a speaker or a question you see statements only, because events belong to neither; “Events and statements” keeps the events.")
    String timelineHint();

    @Message("said by")
    String saidBy();

    @Message("on the question")
    String onQuestion();

    @Message("is no speaker of this dossier.")
    String isNoSpeaker();

    @Message("is not the number of a question of this dossier.")
    String isNoQuestion();

    @Message("is no kind of entry.")
    String isNoKind();

    @Message("Choose from the lists above, or")
    String chooseOrElse();

    @Message("show all")
    String showAll();

    @Message("Nothing on the timeline yet.")
    String noEntries();

    @Message(
            "What happened and what was said stands here in the order of time, as soon as there is an event or a statement with a date.")
    String noEntriesWhatToDo();
}
