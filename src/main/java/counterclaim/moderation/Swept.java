package counterclaim.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A decision that a sweep took back. */
@Entity
class Swept extends PanacheEntityBase {

    @Id
    UUID sweepId;

    @Id
    UUID decisionId;

    static void keep(Sweep sweep, Decision decision) {
        var swept = new Swept();
        swept.sweepId = sweep.id;
        swept.decisionId = decision.id;
        swept.persist();
    }

    /** Of those on one note the first comes first, as they were taken. */
    static List<Decision> by(Sweep sweep) {
        return Decision.list(
                "from Decision e join fetch e.annotation a join fetch a.dossier d join fetch d.workspace"
                        + " where e.id in (select s.decisionId from Swept s where s.sweepId = ?1)"
                        + " order by a.id, e.number",
                sweep.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Swept that && sweepId.equals(that.sweepId) && decisionId.equals(that.decisionId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sweepId, decisionId);
    }
}
