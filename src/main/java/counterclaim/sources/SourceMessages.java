package counterclaim.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the source page says, and how evidence is graded in words. */
@MessageBundle("sources")
public interface SourceMessages {

    @Message("Source")
    String source();

    @Message("Type")
    String type();

    @Message("Title")
    String title();

    @Message("Author")
    String author();

    @Message("In")
    String container();

    @Message("Publisher")
    String publisher();

    @Message("Issued")
    String issued();

    @Message("Language")
    String language();

    @Message("Address")
    String address();

    @Message("leaves this site; we have not checked what is there now")
    String leaves();

    @Message("Known to us through")
    String via();

    @Message("Used for events")
    String events();

    @Message("Saved copies")
    String copies();

    @Message("No copy was saved.")
    String noCopies();

    @Message("A saved copy keeps what the source said on a day, whatever becomes of it on the web.")
    String noCopiesWhatToDo();

    @Message("Saved copy")
    String copy();

    @Message("Saved copy of {label}")
    String copyOf(String label);

    @Message("Saved on")
    String copyTaken();

    @Message("Nothing that is open to everyone rests on this source yet.")
    String unused();

    @Message("not graded yet")
    String notGraded();

    @Message("source {reliability} · report {credibility}")
    String graded(String reliability, int credibility);

    @Message(
            "Reliability of the source, A best to E, F not judged; credibility of this report, 1 best to 5, 6 not judged")
    String gradeHelp();

    @Message(
            "{#when type}{#is 'article'}article{#is 'article-journal'}journal article{#is 'article-magazine'}magazine article{#is 'article-newspaper'}newspaper article{#is 'bill'}bill{#is 'book'}book{#is 'broadcast'}broadcast{#is 'chapter'}chapter{#is 'document'}document{#is 'entry-encyclopedia'}encyclopedia article{#is 'hearing'}hearing{#is 'interview'}interview{#is 'legal_case'}court case{#is 'legislation'}law{#is 'manuscript'}manuscript{#is 'personal_communication'}letter or message{#is 'post'}post{#is 'post-weblog'}weblog post{#is 'regulation'}regulation{#is 'report'}report{#is 'speech'}speech{#is 'treaty'}treaty{#else}web page{/when}")
    String typeName(String type);

    @Message("Sources")
    String sources();

    @Message("Everything this dossier rests on, by number, and how much of it each source carries.")
    String lede();

    @Message("Any")
    String anyType();

    @Message("{#if count == 1}1 source{#else}{count} sources{/if}")
    String count(int count);

    @Message("No sources yet.")
    String none();

    @Message(
            "A source is a report, a letter, a law or a speech that statements and evidence come from. It comes in with the first of them, or on its own.")
    String noneWhatToDo();
}
