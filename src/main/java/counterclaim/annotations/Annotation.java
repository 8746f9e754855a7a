package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A note on a passage: what it is about, whose it is, and what it answers. */
@Entity
@DynamicUpdate
public class Annotation extends Admitted {

    @Id
    public UUID id;

    public UUID workspaceId;

    /** Null for one whose target is not ours. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Dossier dossier;

    /** The last part of its IRI: its id, unless somebody asked for another. */
    public String name;

    public UUID authorId;

    @Enumerated(EnumType.STRING)
    public Target.Kind targetKind;

    public UUID targetId;

    /** What the dossier calls its target; that is never given to anything else. */
    public String targetKey;

    /** Null for one whose target is not ours. */
    @Embedded
    public Mark mark;

    /** What it is about if that is not ours, and its IRI is short enough to be looked for; else null. */
    public String targetIri;

    @ManyToOne(fetch = FetchType.LAZY)
    public Annotation replyTo;

    /** Id of what began the thread; its own if it did. */
    public UUID threadId;

    /** Key of what an editor made of it, or null. */
    public String became;

    public Instant madeAt;

    /** A new one, not saved yet: how it begins is {@link #begin}. */
    public static Annotation on(Dossier dossier, Target target, Mark mark, UUID author) {
        var note = by(author, dossier.workspace.id);
        note.regard(dossier, target.kind(), target.id(), target.key(), mark);
        return note;
    }

    /** An answer to another, on the same passage. */
    public static Annotation to(Annotation other, UUID author) {
        var note = by(author, other.workspaceId);
        note.regard(other.dossier, other.targetKind, other.targetId, other.targetKey, other.mark);
        note.replyTo = other;
        note.threadId = other.threadId;
        return note;
    }

    /**
     * One whose target is not ours: for its author, and for those who decide in its workspace.
     *
     * @param iri of what it is about, or null
     */
    public static Annotation elsewhere(UUID workspace, String iri, UUID author) {
        var note = by(author, workspace);
        note.targetIri = iri;
        return note;
    }

    private static Annotation by(UUID author, UUID workspace) {
        var note = new Annotation();
        note.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        note.workspaceId = workspace;
        note.name = note.id.toString();
        note.authorId = author;
        note.threadId = note.id;
        return note;
    }

    private void regard(Dossier of, Target.Kind what, UUID which, String key, Mark passage) {
        dossier = of;
        targetKind = what;
        targetId = which;
        targetKey = key;
        mark = passage;
    }

    /** Saves it for the first time. */
    public void begin(Content says, Admission.Answer admitted, boolean trusted, Instant now) {
        say(says, admitted, trusted, now);
        madeAt = now;
        persist();
    }

    /**
     * The one of this id that the viewer may see, in whichever version.
     *
     * @throws NotFoundException for what they may not see as for what is not there
     */
    public static Annotation visibleTo(Viewer viewer, Dossier dossier, UUID id) {
        return seen("a.id = ?1", id, dossier.id, viewer).firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** Those on some targets of a dossier that the viewer was let into, in the order in which they were made. */
    static List<Annotation> on(Collection<UUID> targets, Dossier dossier, Viewer viewer) {
        if (targets.isEmpty()) return List.of();
        return seen("a.targetId in ?1", targets, dossier.id, viewer).list();
    }

    /** All of a thread that the viewer sees. */
    static List<Annotation> thread(UUID thread, Dossier dossier, Viewer viewer) {
        return seen("a.threadId = ?1", thread, dossier.id, viewer).list();
    }

    /** Those of a dossier that fit and that the viewer may see, in the order in which they were made. */
    static PanacheQuery<Annotation> seen(String condition, Object value, UUID dossier, Viewer viewer) {
        return find(
                "from Annotation a join fetch a.dossier d join fetch d.workspace where d.id = ?2 and " + condition
                        + " and " + Seen.hql("a", "d", "?3") + " order by a.madeAt, a.id",
                value,
                dossier,
                viewer.account());
    }

    /** Nobody else changes or decides on it until this act is done. */
    public Annotation locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Somebody has looked at both passages and says that it stands here now. */
    public void moveTo(Mark confirmed, Instant now) {
        mark = confirmed;
        changedAt = now;
    }

    /** What the viewer sees: its author, and who decides on it, the last version. */
    public Content to(UUID viewer, boolean decides) {
        return decides || authorId.equals(viewer) || shownVersion == null ? content : shown();
    }

    public boolean isReply() {
        return replyTo != null;
    }

    /** What people call its target: C7, A12, ST3, S4; empty for what is not ours. */
    public String target() {
        return targetKey == null ? "" : targetKey.split("-", 2)[0];
    }

    /** Whether it is about something that stands under a claim. */
    public boolean isOnText() {
        return targetKind != null && targetKind != Target.Kind.SNAPSHOT;
    }

    /** Whether its target is not ours. */
    public boolean isElsewhere() {
        return dossier == null;
    }

    /** Where it is found. */
    public String path() {
        return isElsewhere() ? "/annotations/" + name : "/dossiers/" + dossier.slug + "/annotations/" + id;
    }

    public AnnotationState state() {
        return AnnotationState.of(this);
    }
}
