package counterclaim.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the layout and the error pages say. */
@MessageBundle("web")
public interface WebMessages {

    @Message("Counterclaim")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Dossiers")
    String dossiers();

    @Message("JSON API")
    String api();

    @Message("Appearance")
    String appearance();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("As the system")
    String system();

    @Message("Demonstration: the reference dossier, on this machine only. Nothing here is published.")
    String demo();

    @Message("Report an error or object")
    String report();

    @Message("Computed standings are advice from the arguments on record; they are never a verdict.")
    String advice();

    @Message("Page not found")
    String notFoundTitle();

    @Message("There is nothing here that you can read. The address may be wrong, or what it named was taken away.")
    String notFoundText();

    @Message("Something went wrong on our side")
    String brokenTitle();

    @Message("The page could not be made. Nothing was changed. Please try again; if it stays so, report it with the reference below.")
    String brokenText();

    @Message("Not available for a moment")
    String awayTitle();

    @Message("The database does not answer just now. Nothing was lost. Please try again in a few seconds.")
    String awayText();

    @Message("That cannot be answered")
    String refusedTitle();

    @Message("The request was not understood: {status}.")
    String refusedText(int status);

    @Message("Reference")
    String reference();

    @Message("Go to the dossiers")
    String goHome();
}
