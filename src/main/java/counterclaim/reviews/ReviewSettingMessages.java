package counterclaim.reviews;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the checklist of reviewers and of the ratings they give. */
@MessageBundle("reviewsettings")
public interface ReviewSettingMessages {

    @Message("How claims are reviewed here")
    String settings();

    @Message(
            "What a reviewer goes through before signing, and the ratings in which verdicts are given. A change makes a new version; what was reviewed before keeps the one it was reviewed with.")
    String settingsLede();

    @Message("See the checklist and the ratings")
    String see();

    @Message("{#if version == 0}the default{#else}version {version}{/if}")
    String version(int version);

    @Message(
            "While you wrote, somebody else saved another version. It stands on this page as text, and what you wrote is still in the form. Nothing was saved; send it again to put yours in its place.")
    String clash();

    @Message("Checklist of reviewers")
    String checklist();

    @Message(
            "Whoever reviews a claim goes through these points, and ticks each, before signing; who signs without one says why.")
    String checklistLede();

    @Message("Change the checklist")
    String changeChecklist();

    @Message("Points to go through")
    String items();

    @Message("One a line; 1 to 30 of them, each of at most 300 characters.")
    String itemsHint();

    @Message("Save the checklist")
    String saveChecklist();

    @Message("Reviewers go through version {version} of the checklist from now on.")
    String checklistSaved(int version);

    @Message("A checklist has at least one point.")
    String noItem();

    @Message("There are {count} points, and there may be at most {most}.")
    String tooManyItems(int count, int most);

    @Message("Point {item} is too long: at most {most} characters.")
    String longItem(int item, int most);

    @Message("Point {item} is there twice.")
    String itemTwice(int item);

    @Message("The claim can be checked and is worded neutrally.")
    String itemCheckable();

    @Message("What speaks for it and what speaks against it were both looked for.")
    String itemBothSides();

    @Message("Every quote was compared with its source.")
    String itemQuotes();

    @Message("The sources were graded independently of what they say.")
    String itemGrades();

    @Message("Each date is as precise as its source, and no more.")
    String itemDates();

    @Message("Every rebuttal is answered, or said to be open.")
    String itemRebuttals();

    @Message(
            "The people concerned were asked for comment: on which day, by whom, and their answer or that there was none.")
    String itemComment();

    @Message("Whatever interest the reviewer and the authors have in the matter is declared.")
    String itemInterest();

    @Message("Ratings")
    String scale();

    @Message(
            "A verdict is given in a rating of this list. Each stands for one of four words that are the same everywhere, so that verdicts of different desks can be compared. Other programs read its number between the worst and the best.")
    String scaleLede();

    @Message("from {worst}, the worst, to {best}, the best")
    String ends(int worst, int best);

    @Message("Which rating stands for what")
    String scaleTable();

    @Message("rating")
    String rating();

    @Message("stands for")
    String standsFor();

    @Message("number")
    String number();

    @Message("none")
    String noValue();

    @Message("Change the ratings")
    String changeScale();

    @Message(
            "Up to 10. Each of the four words needs a rating, and may have several. A rating without a number is one. To take one out, empty its row.")
    String scaleHint();

    @Message("Number of the worst")
    String worst();

    @Message("Number of the best")
    String best();

    @Message("Rating {row}")
    String ratingName(int row);

    @Message("Rating {row} stands for")
    String ratingWord(int row);

    @Message("Number of rating {row}")
    String ratingValue(int row);

    @Message("Explanation of rating {row}")
    String ratingExplanation(int row);

    @Message("Save the ratings")
    String saveScale();

    @Message("Verdicts are given in version {version} of the ratings from now on.")
    String scaleSaved(int version);

    @Message("{label}: a whole number, from -999 to 999.")
    String noNumber(String label);

    @Message("The number of the worst has to be below the number of the best.")
    String endsMixedUp();

    @Message("Another rating has this name already.")
    String nameTwice();

    @Message("The number has to be from {worst} to {best}, or the field empty.")
    String outside(int worst, int best);

    @Message("No rating stands for: {words}")
    String wordsMissing(String words);

    @Message("The evidence found bears the claim out, and what speaks against it does not hold.")
    String supportedMeans();

    @Message("The evidence found speaks for the claim and against it, and neither side prevails.")
    String conflictingMeans();

    @Message("The evidence found shows that the claim is wrong.")
    String refutedMeans();

    @Message("Too little was found to say whether the claim is right.")
    String notEnoughMeans();
}
