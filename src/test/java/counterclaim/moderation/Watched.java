package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.World;
import counterclaim.accounts.Account;
import counterclaim.annotations.Admission;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.AnnotationKind;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Content;
import counterclaim.annotations.Mark;
import counterclaim.annotations.Target;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A workspace of a test's own with a dossier of the same name, and those who write and keep order there.
 *
 * @param slug of both
 */
record Watched(String slug) {

    static Watched opened(World world, String visibility) {
        var slug = "watched-" + UUID.randomUUID().toString().substring(0, 8);
        world.holds(LongBundle.of(slug, visibility, 1));
        return new Watched(slug);
    }

    /** Somebody new, by a name that is theirs in this workspace alone. */
    Person joins(String called, Role... roles) {
        return new Room(slug).joinedAs(slug + "." + called, roles);
    }

    UUID account(String called) {
        return in(() -> Account.named(slug + "." + called).orElseThrow().id);
    }

    String byline(String called) {
        return slug + "." + called;
    }

    String workspace() {
        return "/workspaces/" + slug;
    }

    String person(String called) {
        var account = account(called);
        var id = in(() -> Membership.<Membership>find("accountId", account).firstResult().id);
        return workspace() + "/people/" + id;
    }

    String address(UUID note) {
        return "/dossiers/" + slug + "/annotations/" + note;
    }

    /** That everybody sees. */
    UUID note(String author, String text) {
        return note(author, text, Approval.APPROVED);
    }

    /** @param approval PENDING or APPROVED */
    UUID note(String author, String text, Approval approval) {
        var account = account(author);
        return in(() -> {
            var dossier = Dossier.<Dossier>find("slug", slug).firstResult();
            var target = Target.in(dossier, "C1");
            var note = Annotation.on(dossier, target, Mark.all(target.revision()), account);
            note.begin(content(text), new Admission.Answer(approval, null), false, Instant.now());
            return note.id;
        });
    }

    void edits(UUID note, String text, Approval approval) {
        in(() -> {
            var found = Annotation.<Annotation>findById(note);
            found.edit(content(text), new Admission.Answer(approval, null), false, Instant.now());
            return null;
        });
    }

    private static Content content(String text) {
        return Content.of(AnnotationKind.NOTE, text, List.of());
    }

    /** As moderators do, so long ago that the author was told. */
    UUID decides(String moderator, UUID note, Decided decided, String text) {
        var account = account(moderator);
        return in(() -> {
            var found = Annotation.<Annotation>findById(note);
            var taken = Decision.newest(found).map(newest -> newest.number).orElse(0);
            var code = decided.needsReason() ? ReasonCode.ABUSIVE.name() : null;
            var before = Instant.now().minus(Duration.ofHours(1));
            var decision = Decision.of(
                    found,
                    new Ruling(decided, code, text),
                    Decision.latest(found).orElse(null),
                    taken,
                    account,
                    null,
                    before);
            decided.doTo(found, before);
            return decision.id;
        });
    }

    Approval approval(UUID note) {
        return in(() -> Annotation.<Annotation>findById(note).approval);
    }

    boolean isShown(UUID note) {
        return in(() -> Annotation.<Annotation>findById(note).shown() != null);
    }

    static <T> T in(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }
}
