package counterclaim.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms of sources say. */
@MessageBundle("sourceforms")
public interface SourceFormMessages {

    @Message("New source")
    String newSource();

    @Message("What we rest on: a report, a letter, a law, a speech. What is not known stays empty.")
    String newSourceLede();

    @Message("Edit {key}")
    String edit(String key);

    @Message("How we call it")
    String label();

    @Message("Type")
    String type();

    @Message("Title it bears itself")
    String title();

    @Message("Author")
    String author();

    @Message("Several with a semicolon between.")
    String authorHint();

    @Message("Published in")
    String container();

    @Message("Publisher")
    String publisher();

    @Message("Issued")
    String issued();

    @Message("Address on the web")
    String url();

    @Message("Language as a code")
    String language();

    @Message("Known to us only through")
    String via();

    @Message("The number of another source here: S4.")
    String viaHint();

    @Message("“{text}” is no address of a page: it begins with https:// or http://.")
    String notAnAddress(String text);

    @Message("A source has at most {most} authors here.")
    String tooManyAuthors(int most);

    @Message("It would be known through itself.")
    String throughItself();

    @Message("There is no such source here.")
    String noSuchSource();

    @Message("Save the source")
    String save();

    @Message("Save a copy")
    String saveCopy();

    @Message("Keeps what the source said on this day, to the letter, with its SHA-256. A copy is never changed.")
    String saveCopyWhat();

    @Message("Its text")
    String text();

    @Message("Or a file: .txt, .md or .html, up to 5 MB")
    String file();

    @Message(
            "{#when reason}{#is TOO_LARGE}That is larger than 5 MB.{#is UNKNOWN_KIND}Only files that end in .txt, .md or .html.{#is UNREADABLE}That is no text in UTF-8. Save it as UTF-8 and choose it again.{#else}There is no text in it.{/when}")
    String notText(NotText.Reason reason);

    @Message("New: saving makes the source “{name}”. Say more of it later.")
    String newNamed(String name);

    @Message("The copy is saved.")
    String copySaved();

    @Message("This copy was saved before.")
    String copyThere();
}
