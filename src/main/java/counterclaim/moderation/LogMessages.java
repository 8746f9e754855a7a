package counterclaim.moderation;

import counterclaim.annotations.AnnotationKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of what was decided on notes, to everybody and in figures to owners. */
@MessageBundle("modlog")
public interface LogMessages {

    @Message("Moderation log")
    String log();

    @Message(
            "What was decided on notes: on which day, what, and for which reason. It tells neither who wrote a note nor what it said, and not who decided.")
    String lede();

    @Message("{#if count == 1}1 line{#else}{count} lines{/if}")
    String lines(int count);

    @Message("Nothing was decided yet.")
    String none();

    @Message("Every decision on a note will have a line here.")
    String noneWhatItIsFor();

    @Message(
            "{#when act}{#is APPROVED}{#if count == 1}A note was shown{#else}{count} notes were shown{/if}{#is REJECTED}{#if count == 1}A note was not shown{#else}{count} notes were not shown{/if}{#is CHANGES_REQUESTED}{#if count == 1}A note was sent back for changes{#else}{count} notes were sent back for changes{/if}{#is SPAM}{#if count == 1}A note was called spam{#else}{count} notes were called spam{/if}{#is KEPT}{#if count == 1}A reported note was looked at, and kept{#else}{count} reported notes were looked at, and kept{/if}{#is APPEAL_KEPT}On an appeal, the decision was kept{#is APPEAL_REVERSED}On an appeal, the decision was reversed{#is SUSPENDED}Somebody was suspended{#else}Somebody was banned{/when}")
    String act(LogLine.Act act, long count);

    @Message(
            "{#when kind}{#is NOTE}note{#is QUESTION}question{#is TAG}tag{#is HIGHLIGHT}highlight{#is NEEDS_SOURCE}“needs a source”{#is IS_CLAIM}“is this a claim?”{#is REPLY}reply{#else}note from elsewhere{/when}")
    String kind(AnnotationKind kind);

    @Message("{#if undone == count}undone since{#else}{undone} of them undone since{/if}")
    String undone(long undone, long count);

    @Message("of all workspaces")
    String everywhere();

    @Message("Figures of moderation")
    String figures();

    @Message(
            "The last 12 weeks, for owners: how much was decided, why, how soon, and how often it was reversed. Decisions that were undone are not counted.")
    String figuresLede();

    @Message("Decisions by week")
    String byWeek();

    @Message("Decisions in each of the last {weeks} weeks")
    String picture(int weeks);

    @Message("from {day}: {count}")
    String bar(String day, long count);

    @Message("Week from")
    String week();

    @Message("Shown")
    String shown();

    @Message("Not shown")
    String rejected();

    @Message("Sent back")
    String sentBack();

    @Message("Spam")
    String spam();

    @Message("Kept")
    String kept();

    @Message("All")
    String all();

    @Message("Reasons")
    String reasons();

    @Message("Reason")
    String reason();

    @Message("Decisions")
    String decisions();

    @Message("No reason was given yet.")
    String noReasons();

    @Message("By whom")
    String byWhom();

    @Message("Who decides")
    String who();

    @Message("Reversed on appeal")
    String reversed();

    @Message("Undone")
    String taken();

    @Message("Half of them within")
    String median();

    @Message(
            "{#if minutes < 1}a minute{#else if minutes < 120}{minutes} minutes{#else if minutes < 2880}{hours} hours{#else}{days} days{/if}")
    String time(long minutes, long hours, long days);

    @Message("Nobody has decided anything yet.")
    String nobody();

    @Message("At a glance")
    String glance();

    @Message("Decided")
    String decided();

    @Message("Half of it within")
    String medianOfAll();

    @Message("Appeals decided")
    String appealsDecided();

    @Message("Of them reversed")
    String appealsReversed();

    @Message("{reversed} ({percent} %)")
    String share(long reversed, long percent);

    @Message("Appeals that wait")
    String appealsWaiting();

    @Message("none")
    String noneOf();

    @Message("What those who keep order do, as everybody may know it.")
    String whatFor();
}
