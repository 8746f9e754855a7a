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

    @Message("Questions say what is in dispute; the claims under them are the answers somebody gave.")
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

    @Message("In this dossier")
    String inThisDossier();

    @Message("Questions")
    String questions();

    @Message("Timeline")
    String timeline();

    @Message("Events")
    String events();

    @Message("Speakers")
    String speakers();

    @Message("Sources")
    String sources();

    @Message("Unanswered")
    String unanswered();

    @Message("Terms")
    String terms();

    @Message("Corrections")
    String corrections();

    @Message("Notes")
    String notes();

    @Message("Note this")
    String noteThis();

    @Message("History")
    String history();

    @Message("Which word stands where in this dossier, and why. Quotes and titles keep the words of those who spoke.")
    String termsLede();

    @Message("Why:")
    String why();

    @Message("No words are explained here yet.")
    String noTerms();

    @Message(
            "Where the sides would choose different words, a dossier says which it uses, and why. They come in with a bundle.")
    String noTermsWhatToDo();

    @Message(
            "What happened, as far as nobody disputes it; what is disputed is a claim. In the order of the last day on which each can have happened.")
    String eventsLede();

    @Message("{#if count == 1}1 event{#else}{count} events{/if}")
    String eventCount(int count);

    @Message("No events yet.")
    String noEvents();

    @Message("Events say what happened, when and where, each with its source.")
    String noEventsWhatToDo();

    @Message("From")
    String from();

    @Message("Until")
    String to();

    @Message("A year, a month or a day: 2020, 2020-01, 2020-01-03")
    String dateHint();

    @Message("Words")
    String words();

    @Message("Show")
    String filter();

    @Message("Show all")
    String withoutFilter();

    @Message("Nothing here fits what you chose.")
    String nothingFits();

    @Message("Choose less, or")
    String nothingFitsWhatToDo();

    @Message("is no date that we can read. Expected a year, a month or a day: 2020, 2020-01, 2020-01-03.")
    String notADate();
}
