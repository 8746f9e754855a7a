package counterclaim.dossiers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A contribution that belongs to one dossier: whether it counts, and how often that or anything else of it changed. */
@MappedSuperclass
public abstract class Contributed extends PanacheEntityBase implements Contribution {

    @Enumerated(EnumType.STRING)
    public Acceptance acceptance = Acceptance.ACCEPTED;

    UUID withdrawnWith;

    /** Counted up by each act that is kept in its history: a form names the one it was made from. */
    public int version;

    @Override
    public Acceptance acceptance() {
        return acceptance;
    }

    @Override
    public UUID withdrawnWith() {
        return withdrawnWith;
    }

    @Override
    public void become(Acceptance next, UUID with) {
        acceptance = next;
        withdrawnWith = with;
        version++;
    }
}
