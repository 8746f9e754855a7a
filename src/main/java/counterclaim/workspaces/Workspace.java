package counterclaim.workspaces;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A room of its own for a desk or a class; nothing crosses its walls except what it opens to the public. */
@Entity
public class Workspace extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String name;

    @Enumerated(EnumType.STRING)
    public ProofStandard standard = ProofStandard.PREPONDERANCE;

    public static Workspace open(String slug, String name) {
        var workspace = new Workspace();
        workspace.slug = slug;
        workspace.name = name;
        workspace.persist();
        return workspace;
    }

    public static Optional<Workspace> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
