package counterclaim.moderation;

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
import java.util.function.Supplier;

/** Notes on the first claim of a dossier, as they are when their authors have written them. */
public record Notes(String dossier) {

    private static final Admission.Answer WAITS = new Admission.Answer(Approval.PENDING, null);

    /** One that waits. */
    public UUID by(String author, String text) {
        return by(author, text, WAITS);
    }

    public UUID by(String author, String text, Admission.Answer admitted) {
        return in(() -> {
            var of = Dossier.<Dossier>find("slug", dossier).firstResult();
            var target = Target.in(of, "C1");
            var note = Annotation.on(of, target, Mark.all(target.revision()), account(author));
            note.begin(Content.of(AnnotationKind.NOTE, text, List.of()), admitted, false, Instant.now());
            return note.id;
        });
    }

    void says(UUID note, String text) {
        in(() -> {
            var of = get(note).locked();
            of.edit(Content.of(AnnotationKind.NOTE, text, List.of()), WAITS, false, Instant.now());
            return null;
        });
    }

    void withdraws(UUID note) {
        in(() -> {
            get(note).withdraw(Instant.now());
            return null;
        });
    }

    public Annotation now(UUID note) {
        return in(() -> get(note));
    }

    List<Decision> decisions(UUID note) {
        return in(() -> Decision.list("annotation.id = ?1 order by number", note));
    }

    /** As if nobody had ever written any. */
    public void clear() {
        in(() -> {
            var of = Dossier.<Dossier>find("slug", dossier).firstResult();
            Lease.deleteAll();
            Decision.delete("dossierId", of.id);
            Annotation.delete("dossier", of);
            return null;
        });
    }

    static UUID account(String name) {
        return Account.named(name).orElseThrow().id;
    }

    private static Annotation get(UUID note) {
        return Annotation.findById(note);
    }

    static <T> T in(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }
}
