package counterclaim.reviews;

import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One version of a workspace's scale; never updated, never deleted. */
@Entity
class ScaleVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID workspaceId;
    int version;
    int worst;
    int best;

    static void keep(Workspace workspace, Scale scale) {
        var kept = new ScaleVersion();
        kept.workspaceId = workspace.id;
        kept.version = scale.version();
        kept.worst = scale.worst();
        kept.best = scale.best();
        kept.persist();
        for (int i = 0; i < scale.ratings().size(); i++)
            ScaleRating.keep(kept, i + 1, scale.ratings().get(i));
    }
}
