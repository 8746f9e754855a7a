package counterclaim.dossiers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the home page, the dossier page and the dates of the world say. */
@MessageBundle("dossiers")
public interface DossierMessages {

    @Message("See who said what, what speaks for and against it, and what is still unanswered")
    String promise();

    @Message("Dossiers")
    String dossiers();

    @Message("{count} open to everyone")
    String openToEveryone(int count);

    @Message("No dossier is open to everyone yet.")
    String none();

    @Message("A dossier gathers what was said about one contested event, by whom, and what speaks for and against it.")
    String noneWhatItIs();

    @Message("Whoever runs this installation can import one, or start the demonstration; how is described on")
    String noneWhatToDo();

    @Message("the API page")
    String apiPage();

    @Message("All questions")
    String allQuestions();

    @Message("No questions pinned yet.")
    String nonePinned();

    @Message("Search in this dossier")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("Found for")
    String foundFor();

    @Message("{#if count == 1}1 question{#else}{count} questions{/if}")
    String questionCount(int count);

    @Message("Show the whole dossier")
    String showAll();

    @Message("Nothing in this dossier holds these words.")
    String nothingFound();

    @Message("The search looks at questions and at the wording of claims. Try one word, or")
    String nothingFoundWhatToDo();

    @Message("show the whole dossier")
    String nothingFoundShowAll();

    @Message("Main questions")
    String mainQuestions();

    @Message("{shown} of {all}")
    String shownOf(int shown, int all);

    @Message("All questions, by topic")
    String byTopic();

    @Message("Other questions")
    String withoutTopic();

    @Message("No questions yet.")
    String noQuestions();

    @Message(
            "Questions say what is in dispute; the claims under them are the answers somebody gave. They come in with a bundle.")
    String noQuestionsWhatToDo();

    @Message("About this dossier")
    String about();

    @Message("JSON")
    String json();

    @Message("about {date}")
    String aboutDate(String date);

    @Message("{date} (uncertain)")
    String uncertainDate(String date);

    @Message("{from} to {to}")
    String between(String from, String to);

    @Message("until {date}")
    String until(String date);

    @Message("since {date}")
    String since(String date);

    @Message("between {from} and {to}")
    String within(String from, String to);

    @Message("{#when season}{#is SPRING}spring{#is SUMMER}summer{#is AUTUMN}autumn{#else}winter{/when} {year}")
    String season(WorldDate.Season season, String year);
}
