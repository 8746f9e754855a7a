package counterclaim.reviews;

import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One point of one version of a workspace's checklist; never updated, never deleted. */
@Entity
class ChecklistItem extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID workspaceId;
    int version;
    /** From 1. */
    int position;

    String text;

    /** Of the latest version; empty where there is none. */
    static List<ChecklistItem> latest(Workspace workspace) {
        return list(
                "from ChecklistItem i where i.workspaceId = ?1 and i.version ="
                        + " (select max(o.version) from ChecklistItem o where o.workspaceId = ?1) order by i.position",
                workspace.id);
    }

    static List<ChecklistItem> of(Workspace workspace, int version) {
        return list("workspaceId = ?1 and version = ?2 order by position", workspace.id, version);
    }

    static void keep(Workspace workspace, int version, int position, String text) {
        var item = new ChecklistItem();
        item.workspaceId = workspace.id;
        item.version = version;
        item.position = position;
        item.text = text;
        item.persist();
    }
}
