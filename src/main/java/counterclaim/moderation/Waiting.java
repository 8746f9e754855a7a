package counterclaim.moderation;

import counterclaim.annotations.Admission;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Content;
import counterclaim.annotations.Hold;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** Whether a note waits for somebody who decides: by who its author is, how many were approved, and what it says. */
@ApplicationScoped
class Waiting implements Admission {

    private final Rights rights;

    Waiting(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Answer of(Annotation note, Content content) {
        // What is about nothing of ours has no readers to wait for.
        if (note.dossier == null) return new Answer(Approval.PENDING, null);
        var roles = rights.in(note.dossier.workspace);
        return answer(ModerationSetting.of(note.workspaceId), roles, words(content), () -> approvedOthers(note));
    }

    /**
     * The rule itself.
     *
     * @param roles of its author
     * @param words all that it says
     * @param approved how many other notes of theirs are; asked only where it matters
     */
    static Answer answer(ModerationSetting setting, Set<Role> roles, String words, LongSupplier approved) {
        var free = setting.free();
        free.retainAll(roles);
        if (!Collections.disjoint(free, ModerationSetting.TRUSTED)) return new Answer(Approval.APPROVED, null);
        var hold = setting.rule().holds(words);
        // Of whom every note waits, nobody has to count.
        if (hold.isEmpty() && !free.isEmpty()) hold = firstNotes(setting, approved);
        if (hold.isEmpty() && !free.isEmpty()) return new Answer(Approval.APPROVED, null);
        return new Answer(Approval.PENDING, hold.map(Hold::written).orElse(null));
    }

    private static Optional<Hold> firstNotes(ModerationSetting setting, LongSupplier approved) {
        if (setting.firstNotes == 0) return Optional.empty();
        var count = approved.getAsLong();
        return count >= setting.firstNotes
                ? Optional.empty()
                : Optional.of(new Hold(Hold.Rule.FIRST_NOTES, null, (int) count, setting.firstNotes));
    }

    private static long approvedOthers(Annotation note) {
        return Annotation.count(
                "workspaceId = ?1 and authorId = ?2 and approval = APPROVED and id <> ?3",
                note.workspaceId,
                note.authorId,
                note.id);
    }

    private static String words(Content content) {
        var text = content.text() == null ? "" : content.text();
        return content.tags() == null ? text : text + content.tags();
    }
}
