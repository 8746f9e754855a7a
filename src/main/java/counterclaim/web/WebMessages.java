package counterclaim.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the layout and the error pages say. */
@MessageBundle("web")
public interface WebMessages {

    @Message("en")
    String language();

    @Message("Counterclaim")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("About this page")
    String pageNavigation();

    @Message("Where you are")
    String whereYouAre();

    @Message("Dossiers")
    String dossiers();

    @Message("API")
    String api();

    @Message("Theme")
    String theme();

    @Message("system")
    String themeSystem();

    @Message("light")
    String themeLight();

    @Message("dark")
    String themeDark();

    @Message("Demonstration")
    String demonstration();

    @Message("This is a demonstration. It runs on this machine only, and shows the reference dossier.")
    String demo();

    @Message("Report an error or object")
    String report();

    @Message("To print or keep a page as PDF, use your browser’s Print; what it shows and of when is on the paper.")
    String print();

    @Message("Error {status}")
    String error(int status);

    @Message("There is nothing here that you can read")
    String notFoundTitle();

    @Message("The address may be mistyped, or what it named was never open to you or was taken away.")
    String notFoundText();

    @Message("Something went wrong on our side")
    String brokenTitle();

    @Message(
            "The page could not be made. Nothing was changed. Load it again; if it stays so, tell us the reference below.")
    String brokenText();

    @Message("We are busy just now")
    String awayTitle();

    @Message("The database did not answer in time. Nothing was lost. Load the page again in half a minute.")
    String awayText();

    @Message("That was not understood")
    String refusedTitle();

    @Message("The request does not fit what can be asked here.")
    String refusedText();

    @Message("That is more than one form can carry")
    String tooMuchTitle();

    @Message(
            "A field takes 200 kB of text, and a file may have 5 MB. Nothing was saved; go back in your browser, where your text still stands, and send it in parts.")
    String tooMuchText();

    @Message("Reference")
    String reference();

    @Message("All dossiers")
    String goHome();

    @Message("Pages")
    String pagesNavigation();

    @Message("Previous")
    String previousPage();

    @Message("Next")
    String nextPage();

    @Message("Page {number} of {all}")
    String pageOf(int number, int all);

    @Message("See who said what, what speaks for and against it, and what is still unanswered.")
    String promise();

    @Message("Search")
    String search();

    @Message("You")
    String personalNavigation();

    @Message("Desk")
    String desk();

    @Message("Notices")
    String notices();

    @Message("unread")
    String unread();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Undo")
    String undo();

    @Message("Error:")
    String wrong();

    @Message("This page was too old to send from")
    String heldOldPage();

    @Message(
            "You signed in or out since it was opened, so we did not take it as yours at once. Look at your text below, and send it again if you mean it.")
    String heldOldPageWhy();

    @Message("Nothing was lost: your text is below. Send it again in half a minute.")
    String heldAwayWhy();

    @Message("Another site sent this")
    String heldFromElsewhere();

    @Message(
            "It came from a page that is not ours. Nothing was done. If you wrote it, copy it from below and send it from our page.")
    String heldFromElsewhereWhy();

    @Message("You are signed in, and your text is here")
    String heldSignedIn();

    @Message("It was not sent yet. Look at it, and send it.")
    String heldSignedInWhy();

    @Message("Your text")
    String yourText();

    @Message("The file that you chose has to be chosen again.")
    String chooseFileAgain();

    @Message("Send it")
    String sendAgain();

    @Message("This form was sent before, with another text")
    String heldSentBefore();

    @Message(
            "One form makes one thing, so nothing was made of this text. It is below: send it to make a second thing of it.")
    String heldSentBeforeWhy();

    @Message("Somebody was quicker")
    String heldMeanwhile();

    @Message(
            "While you wrote, somebody else took a name or a place that is given only once. Nothing was saved, and your text is below. Send it again; if it stays so, choose another name.")
    String heldMeanwhileWhy();

    @Message("That was a lot in a short time")
    String heldTooFast();

    @Message(
            "Nothing was saved, and your text is below. Wait a moment, then send it again; trying more often does not make it sooner.")
    String heldTooFastWhy();

    @Message("See what the form made")
    String seeWhatItMade();

    @Message("{label} is missing.")
    String missing(String label);

    @Message("{label} has {length} characters, and may have at most {most}.")
    String tooLong(String label, int length, int most);

    @Message("{label}: choose one of the list.")
    String notOnTheList(String label);

    @Message("There is something to put right")
    String putRight();

    @Message("choose")
    String choose();

    @Message("Saved.")
    String saved();

    @Message("Draft saved")
    String draftSaved();

    @Message("Draft not saved")
    String draftRefused();

    @Message("Draft not saved: no connection")
    String draftOffline();

    @Message("What you wrote here and did not send was kept on")
    String draftKept();

    @Message("Take it up")
    String takeDraft();

    @Message("Throw it away")
    String dropDraft();
}
