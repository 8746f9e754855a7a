package counterclaim.reviews;

import counterclaim.claims.VerdictWord;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One rating of a version of a workspace's scale; never updated, never deleted. */
@Entity
class ScaleRating extends PanacheEntityBase {

    private static final String OF_WORKSPACE = "from ScaleRating r join fetch r.scale s where s.workspaceId = ?1";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ScaleVersion scale;

    /** From 1. */
    int position;

    String name;

    @Enumerated(EnumType.STRING)
    VerdictWord word;

    @Column(name = "number") // VALUE is a word of SQL
    Integer value;

    String explanation;

    /** Of the latest version, each with it; empty where there is none. */
    static List<ScaleRating> latest(Workspace workspace) {
        return list(
                OF_WORKSPACE + " and s.version = (select max(o.version) from ScaleVersion o where o.workspaceId = ?1)"
                        + " order by r.position",
                workspace.id);
    }

    static List<ScaleRating> of(Workspace workspace, int version) {
        return list(OF_WORKSPACE + " and s.version = ?2 order by r.position", workspace.id, version);
    }

    static void keep(ScaleVersion scale, int position, Scale.Rating rating) {
        var kept = new ScaleRating();
        kept.workspaceId = scale.workspaceId;
        kept.scale = scale;
        kept.position = position;
        kept.name = rating.name();
        kept.word = rating.word();
        kept.value = rating.value();
        kept.explanation = rating.explanation();
        kept.persist();
    }

    Scale.Rating read() {
        return new Scale.Rating(name, word, value, explanation);
    }
}
