package counterclaim.annotations.exports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of exports say. */
@MessageBundle("exports")
public interface ExportMessages {

    @Message("Export")
    String export();

    @Message("Exports of notes")
    String exports();

    @Message("Notes")
    String notes();

    @Message(
            "All notes of this dossier that you may see, as a file. It is made at once, or on a page that says how far it is where there are many.")
    String lede();

    @Message("As")
    String format();

    @Message("a table (CSV), for people")
    String table();

    @Message("Web Annotations (JSON-LD), for programs")
    String webAnnotations();

    @Message("Make the file")
    String make();

    @Message("This is not offered: choose one of the list.")
    String notOffered();

    @Message("Yours of the last day")
    String yours();

    @Message("None is being made, and none is kept.")
    String none();

    @Message("Where it stands, and your earlier ones")
    String earlier();

    @Message("Export of notes")
    String one();
}
