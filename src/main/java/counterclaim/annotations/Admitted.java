package counterclaim.annotations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * What somebody says and others decide on: where it is between its author and those who approve, and what others see of
 * it.
 */
@MappedSuperclass
public abstract class Admitted extends PanacheEntityBase {

    /** What its author says now; others may see an earlier version, or none. */
    @Embedded
    public Content content;

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

    public Instant changedAt;

    /** The first version. */
    void say(Content says, Admission.Answer admitted, boolean trusted, Instant now) {
        content = says;
        version = 1;
        admit(admitted, trusted, now);
    }

    /** Its author says something else; what others see stays until that is approved. */
    public void edit(Content says, Admission.Answer admitted, boolean trusted, Instant now) {
        keepShown();
        content = says.after(content);
        version++;
        admit(admitted, trusted, now);
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
}
