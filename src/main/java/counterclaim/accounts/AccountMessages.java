package counterclaim.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to people of their accounts. */
@MessageBundle("accounts")
public interface AccountMessages {

    @Message("Sign in")
    String signIn();

    @Message("Sign in to send what you wrote. Nothing of it is lost: it waits below.")
    String signInToSend();

    @Message("The name or the password is not right.")
    String wrong();

    @Message("Too many tries. You can try again in {#if minutes == 1}a minute{#else}{minutes} minutes{/if}.")
    String tooOften(long minutes);

    @Message("Sign-in name")
    String name();

    @Message("Password")
    String password();

    @Message("Lost your password? Ask whoever runs this installation for a link that sets a new one.")
    String lostPassword();

    @Message("People of the demonstration")
    String demonstrationPeople();

    @Message("Each has the role that the name says, in the workspace of the reference dossier. The password of all:")
    String demonstrationPassword();

    @Message("Your account")
    String account();

    @Message("You are signed in as")
    String signedInAs();

    @Message("Nobody else sees this name: what others see is your byline.")
    String nameIsYours();

    @Message(
            "On {moment} your password was set anew by a link from whoever runs this installation. If that was not at your wish, change it now and tell them.")
    String wasReset(String moment);

    @Message("I know, go on")
    String itWasMe();

    @Message("Where you are signed in")
    String whereSignedIn();

    @Message("an unknown browser")
    String unknownBrowser();

    @Message("this one")
    String thisOne();

    @Message("signed in since")
    String since();

    @Message("End it")
    String endSession();

    @Message("End all others")
    String endOthers();

    @Message("Change the password")
    String changePassword();

    @Message("Password now")
    String passwordNow();

    @Message("New password")
    String newPassword();

    @Message("The new password again")
    String passwordAgain();

    @Message(
            "At least 12 characters; any are allowed. Four or five words that nobody would guess together are easy to keep in mind.")
    String passwordHint();

    @Message("You stay signed in here and are signed out everywhere else.")
    String changeEndsOthers();

    @Message(
            "{#if problem == 'WRONG'}The password that you have now is not right.{#else if problem == 'TOO_OFTEN'}Too many tries. Wait some minutes.{#else if problem == 'UNLIKE'}The two new passwords are not the same.{#else if problem == 'TOO_SHORT'}The new password is too short: at least 12 characters.{#else if problem == 'TOO_LONG'}The new password is too long: at most 200 characters.{#else}The new password would be guessed soon: it is a common one, or made of words of this place. Add a word or two.{/if}")
    String passwordProblem(String problem);

    @Message("The password is changed. You are signed in here and nowhere else.")
    String passwordChanged();

    @Message("You are signed out everywhere else.")
    String othersEnded();

    @Message("That session is ended.")
    String sessionEnded();

    @Message("Set a new password")
    String setNewPassword();

    @Message("The new password is set. Sign in with it.")
    String newPasswordSet();
}
