package counterclaim.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the public JSON says. */
@MessageBundle("api")
public interface ApiMessages {

    @Message("The public JSON")
    String title();

    @Message(
            "Everything that is open to everyone can be read as JSON, without an account: the same numbers and the same words as on the pages. With an access token a program reads what its person may, and writes.")
    String lede();

    @Message("Addresses")
    String addresses();

    @Message("Writing")
    String acts();

    @Message(
            "What people do on a page, a program does here, in the name of whoever made its access token on the page of their account, and with their rights. It sends the token as a header:")
    String actsToken();

    @Message(
            "The body is a JSON object with the fields of the form; each holds a text, a whole number, or a list of these, and a box that is ticked holds 1. What does not do comes back as 422 with each fault, in the words of the page.")
    String actsBody();

    @Message(
            "If-Match names the version that was seen; the address of a thing with /now after it tells that. With an Idempotency-Key, sent again within a day, an act is done once and answered the same twice.")
    String actsHeaders();

    @Message("Annotations")
    String annotations();

    @Message(
            "Notes are read and written by the W3C Web Annotation Protocol, as JSON-LD; some programs for annotations speak it already. Who writes sends a token that was made with annotations:write, and who changes names in If-Match the ETag that was seen.")
    String annotationsText();

    @Message("Answers")
    String answers();

    @Message(
            "An answer carries an ETag; ask again with If-None-Match and get 304 while nothing changed. What you may not read does not exist: 404. Problems come as application/problem+json (RFC 9457) with a reference that is in our log.")
    String answersText();

    @Message("The bundle")
    String bundle();

    @Message(
            "A dossier is one document in the format counterclaim-bundle/1, YAML or JSON; export and import are one format, and the address of a dossier is the same with how things stand added. Its JSON Schema:")
    String bundleText();

    @Message("Whoever runs this installation imports a bundle with the command")
    String importText();

    @Message("The OpenAPI document of these addresses:")
    String openApi();
}
