package counterclaim.sources;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Visibility;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A dossier rests on a source, and gives it a number there. */
@Entity
@Table(name = "dossier_source")
public class SourceUse extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    public UUID workspaceId;
    public int number;

    public static SourceUse of(Source source, Dossier dossier, int number) {
        var use = new SourceUse();
        use.dossier = dossier;
        use.source = source;
        use.workspaceId = source.workspaceId;
        use.number = number;
        return use;
    }

    public static List<SourceUse> of(Dossier dossier) {
        return list(
                "from SourceUse u join fetch u.source s left join fetch s.via where u.dossier = ?1 order by u.number",
                dossier);
    }

    /** Its numbers in the dossiers that are open to everyone. */
    public static List<SourceUse> visible(Source source) {
        return list(
                "from SourceUse u join fetch u.dossier where u.source = ?1 and u.dossier.visibility = ?2"
                        + " order by u.dossier.title, u.dossier.slug",
                source,
                Visibility.PUBLIC);
    }

    /** What people call the source in the dossier: S4. */
    public String key() {
        return "S" + number;
    }

    // One row for the two of them: Hibernate tells rows of a composite key apart by this.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceUse that
                && dossier.id.equals(that.dossier.id)
                && source.id.equals(that.source.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier.id, source.id);
    }
}
