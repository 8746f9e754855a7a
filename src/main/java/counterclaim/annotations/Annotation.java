package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Vocabulary;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
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

/** A note on a passage: what it says, where it is between its author and those who approve, and what others see of it. */
@Entity
@DynamicUpdate
public class Annotation extends PanacheEntityBase {

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

    /** What its author says now; others may see an earlier version, or none. */
    @Embedded
    public Content content;

    @ManyToOne(fetch = FetchType.LAZY)
    public Annotation replyTo;

    /** Id of what began the thread; its own if it did. */
    public UUID threadId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    public Approval approval;

    /** Counted up with each version of what it says, from 1. */
    public int version;

    /** The version that others see; null: none. */
    public Integer shownVersion;

    // What that version says, once there is a later one.
    String shown;

    /** Whether others saw it before it was withdrawn. */
    public boolean wasOpen;

    /** Whether those who work there see it while it waits. */
    public boolean membersAtOnce;

    /** A {@link Hold}, in JSON; null where nothing but the rule that notes wait did. */
    public String heldBy;

    /** Key of what an editor made of it, or null. */
    public String became;

    public Instant madeAt;
    public Instant changedAt;

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
        content = says;
        version = 1;
        madeAt = now;
        admit(admitted, trusted, now);
        persist();
    }

    /**
     * The one of this id that the viewer may see, in whichever version.
     *
     * @throws NotFoundException for what they may not see as for what is not there
     */
    public static Annotation visibleTo(Viewer viewer, Dossier dossier, UUID id) {
        return Annotation.<Annotation>find(
                        "from Annotation a join fetch a.dossier d join fetch d.workspace where a.id = ?1 and d = ?2 and "
                                + Seen.hql("a", "d", "?3"),
                        id,
                        dossier,
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Those on some targets of a dossier that the viewer was let into, in the order in which they were made. */
    static List<Annotation> on(Collection<UUID> targets, Dossier dossier, Viewer viewer) {
        if (targets.isEmpty()) return List.of();
        return list(
                "from Annotation a join fetch a.dossier d where a.targetId in ?1 and d = ?2 and "
                        + Seen.hql("a", "d", "?3") + " order by a.madeAt, a.id",
                targets,
                dossier,
                viewer.account());
    }

    /** All of a thread that the viewer sees. */
    static List<Annotation> thread(UUID thread, Dossier dossier, Viewer viewer) {
        return list(
                "from Annotation a join fetch a.dossier d where a.threadId = ?1 and d = ?2 and "
                        + Seen.hql("a", "d", "?3") + " order by a.madeAt, a.id",
                thread,
                dossier,
                viewer.account());
    }

    /** Nobody else changes or decides on it until this act is done. */
    public Annotation locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Its author says something else; what others see stays until that is approved. */
    public void edit(Content says, Admission.Answer admitted, boolean trusted, Instant now) {
        keepShown();
        content = says.after(content);
        version++;
        admit(admitted, trusted, now);
    }

    private void admit(Admission.Answer admitted, boolean trusted, Instant now) {
        heldBy = admitted.heldBy();
        membersAtOnce = trusted;
        changedAt = now;
        if (admitted.approval() == Approval.APPROVED) approve(now);
        else approval = Approval.PENDING;
    }

    /** Shows what it says now to whoever may read the dossier. */
    public void approve(Instant now) {
        approval = Approval.APPROVED;
        shownVersion = version;
        shown = null;
        changedAt = now;
    }

    /**
     * Does not show what it says now. An earlier version that others see stays, unless it is spam.
     *
     * @param refused REJECTED, CHANGES_REQUESTED or SPAM
     */
    public void refuse(Approval refused, Instant now) {
        approval = refused;
        changedAt = now;
        if (refused == Approval.SPAM || shownVersion != null && shownVersion == version) hide();
    }

    /** By its author; it can be brought back, and then waits again. */
    public void withdraw(Instant now) {
        wasOpen = shownVersion != null;
        approval = Approval.WITHDRAWN;
        hide();
        changedAt = now;
    }

    public void bringBack(Admission.Answer admitted, boolean trusted, Instant now) {
        admit(admitted, trusted, now);
    }

    /** Somebody has looked at both passages and says that it stands here now. */
    public void moveTo(Mark confirmed, Instant now) {
        mark = confirmed;
        changedAt = now;
    }

    /** What a decision may change, as it is now. */
    public Before before() {
        return new Before(approval, shownVersion, shown, changedAt);
    }

    /** A decision is undone: it is again what it was, and stands in the queue where it stood. */
    public void restore(Before before) {
        approval = before.approvalBefore();
        shownVersion = before.shownVersionBefore();
        shown = before.shownBefore();
        changedAt = before.changedBefore();
    }

    private void hide() {
        shownVersion = null;
        shown = null;
    }

    // Before another version takes the place of the one that others see.
    private void keepShown() {
        if (shownVersion != null && shownVersion == version) shown = content.written();
    }

    /** What others see of it; null if they see nothing. */
    public Content shown() {
        if (shownVersion == null) return null;
        return shown == null ? content : Content.read(shown);
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
        return new AnnotationState(
                targetKey,
                mark == null ? null : mark.revision(),
                mark == null ? null : mark.exact(),
                mark == null ? null : mark.startAt(),
                mark == null ? null : mark.endAt(),
                Vocabulary.word(content.kind()),
                content.motivation(),
                content.text(),
                content.tagged(),
                replyTo == null ? null : replyTo.id.toString(),
                Vocabulary.word(approval),
                version,
                shownVersion,
                became,
                content.document());
    }
}
