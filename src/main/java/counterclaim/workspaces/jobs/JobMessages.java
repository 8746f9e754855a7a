package counterclaim.workspaces.jobs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of long work. */
@MessageBundle("jobs")
public interface JobMessages {

    @Message(
            "{#when state}{#is WAITING}Waiting for its turn{#is RUNNING}Being made{#is DONE}Done{#is CANCELLED}Cancelled{#else}Failed{/when}")
    String state(JobState state);

    @Message("{done} of {total} done, {left} left")
    String progress(int done, int total, int left);

    @Message(
            "{#when failure}{#is INTERRUPTED}The program was stopped each time that it was tried.{#else}Something went wrong in the program; those who run it find it in its log.{/when} Nothing was changed by it. Ask for it again.")
    String failure(JobFailure failure);

    @Message("Download")
    String download();

    @Message("Kept until {moment}.")
    String keptUntil(String moment);

    @Message("It was made for roles that you hold no longer, and is not handed out. Ask for it again.")
    String ofOldRoles();

    @Message("Cancel it")
    String cancel();

    @Message("It was cancelled.")
    String cancelled();

    @Message("It had ended before it could be cancelled.")
    String hadEnded();

    @Message("How far it is")
    String howFar();

    @Message("Asked for")
    String askedAt();

    @Message("Look again")
    String lookAgain();
}
