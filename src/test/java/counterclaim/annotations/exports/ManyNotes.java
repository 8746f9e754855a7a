package counterclaim.annotations.exports;

import counterclaim.accounts.Account;
import counterclaim.annotations.Admission;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.AnnotationKind;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Content;
import counterclaim.annotations.Mark;
import counterclaim.annotations.Target;
import counterclaim.dossiers.Dossier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Puts notes straight into the database. */
public final class ManyNotes {

    static final Instant BEGUN = Instant.parse("2026-02-03T04:05:06Z");

    private ManyNotes() {}

    /** Approved, from one account, all on the first claim of a dossier; many of one moment. */
    public static void on(String slug, int many) {
        notes(
                slug,
                "editor",
                IntStream.range(0, many).mapToObj(i -> "Note " + i).toList());
    }

    static void notes(String slug, String author, List<String> texts) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            Dossier dossier = Dossier.find("slug", slug).firstResult();
            var target = Target.in(dossier, "C1");
            var account = account(author);
            for (int i = 0; i < texts.size(); i++)
                make(dossier, target, account, texts.get(i), true, BEGUN.plusSeconds(i / 7));
        });
    }

    /** One that waits, and what becomes of it. */
    public static UUID note(String slug, String author, String text, Consumer<Annotation> then) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Dossier dossier = Dossier.find("slug", slug).firstResult();
            var note = make(dossier, Target.in(dossier, "C1"), account(author), text, false, BEGUN);
            then.accept(note);
            return note.id;
        });
    }

    private static Annotation make(
            Dossier dossier, Target target, UUID author, String text, boolean approved, Instant at) {
        var note = Annotation.on(dossier, target, Mark.all(target.revision()), author);
        var admitted = new Admission.Answer(approved ? Approval.APPROVED : Approval.PENDING, null);
        note.begin(says(text), admitted, false, at);
        return note;
    }

    static Content says(String text) {
        return Content.of(AnnotationKind.NOTE, text, List.of("one, two", "=three"));
    }

    static UUID account(String name) {
        return Account.named(name).orElseThrow().id;
    }
}
