package counterclaim.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search page says. */
@MessageBundle("search")
public interface SearchMessages {

    @Message("Search")
    String search();

    @Message("Search all dossiers")
    String searchAll();

    @Message("Search in")
    String searchIn();

    @Message("Words, a name, or a “phrase in quotation marks”")
    String label();

    @Message("From")
    String from();

    @Message("Until")
    String to();

    @Message("A year, a month or a day: 2020, 2020-01, 2020-01-03. Only what has a date is found then.")
    String dateHint();

    @Message("This is no date that we can read, and was left out:")
    String notADate();

    @Message("What can be found")
    String whatCanBeFound();

    @Message(
            "Claims by their wording. Statements by what was said, and by who said it. Reasons by their text, by whose they are and by the passages they cite. Sources by how we call them, their titles and their authors. Speakers by name.")
    String whatIsSearched();

    @Message("all of these words, in any order")
    String exampleWords();

    @Message("these words, one beside the other")
    String examplePhrase();

    @Message("what has this number in its dossier")
    String exampleNumber();

    @Message("Accents and capitals make no difference. What is found can be narrowed down afterwards.")
    String goodToKnow();

    @Message("Narrow down")
    String narrow();

    @Message(
            "{#when filter}{#is 'kind'}Kind{#is 'dossier'}Dossier{#is 'question'}Question{#is 'speaker'}Speaker{#is 'standing'}How the arguments stand{#is 'from'}From{#else}To{/when}")
    String filter(String filter);

    @Message("remove")
    String remove();

    @Message("{#if count == 1}1 result{#else}{count} results{/if}")
    String results(int count);

    @Message(
            "More than {count} results; these are {count} of them, and only they are counted. Another word or a filter makes them fewer.")
    String tooMany(int count);

    @Message(
            "{#when kind}{#is CLAIM}Claim{#is SPEAKER}Speaker{#is STATEMENT}Statement{#is ARGUMENT}Reason{#else}Source{/when}")
    String kind(Kind kind);

    @Message(
            "{#when kind}{#is CLAIM}Claims{#is SPEAKER}Speakers{#is STATEMENT}Statements{#is ARGUMENT}Reasons{#else}Sources{/when}")
    String kinds(Kind kind);

    @Message("for")
    String inFavourOf();

    @Message("against")
    String against();

    @Message("under")
    String under();

    @Message("on")
    String onClaim();

    @Message("Nothing was found that holds all of this:")
    String nothingFound();

    @Message("Did you mean")
    String didYouMean();

    @Message("Try fewer words, or another spelling; a phrase in quotation marks is found only to the letter.")
    String fewerWords();

    @Message("Or look without this filter:")
    String withoutFilter();
}
