package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** One contested event; holds questions, claims and events, and gives their numbers, each once. */
@Entity
@DynamicUpdate
public class Dossier extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Workspace workspace;

    /** Unique in the installation. */
    public String slug;

    public String title;
    public String summary;
    /** What it was written from, how, and how to correct it. */
    public String about;

    /** EDTF; see {@link WorldDate}. */
    public String happened;

    /** BCP 47, of the content. */
    public String language;

    @Enumerated(EnumType.STRING)
    public Visibility visibility = Visibility.PRIVATE;

    public int nextQuestion = 1;
    public int nextClaim = 1;
    public int nextStatement = 1;
    public int nextArgument = 1;
    public int nextSource = 1;
    public int nextEvent = 1;

    /** Removed, and to be brought back if somebody wants; null while it is there. */
    public Instant deletedAt;

    @Version
    public int version;

    /** The dossier if the viewer may read it; what one may not see does not exist. */
    public static Dossier visibleTo(Viewer viewer, String slug) {
        return Dossier.<Dossier>find(
                        "from Dossier d join fetch d.workspace where d.slug = ?1 and " + Readable.hql("d", "?2"),
                        slug,
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The same for an act: until it is done nobody else writes in this dossier, so numbers, chain and standing never
     * race. Asked for before anything else is looked up.
     */
    public static Dossier toWrite(Viewer viewer, String slug) {
        var dossier = visibleTo(viewer, slug);
        getEntityManager().refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        if (dossier.deletedAt != null) throw new NotFoundException();
        return dossier;
    }

    /** The dossiers the viewer may read, by title. */
    public static PanacheQuery<Dossier> allVisibleTo(Viewer viewer) {
        return find("from Dossier d where " + Readable.hql("d", "?1") + " order by d.title, d.slug", viewer.account());
    }

    /** Those of one workspace. */
    public static List<Dossier> visibleTo(Viewer viewer, Workspace workspace) {
        return list(
                "from Dossier d where d.workspace = ?1 and " + Readable.hql("d", "?2") + " order by d.title, d.slug",
                workspace,
                viewer.account());
    }

    static List<Dossier> removedFrom(Workspace workspace) {
        return list("workspace = ?1 and deletedAt is not null order by deletedAt desc", workspace);
    }

    /** Slugs of dossiers the viewer may read, in order, at most so many. */
    public static List<String> slugsVisibleTo(Viewer viewer, int most) {
        return find(
                        "select d.slug from Dossier d where " + Readable.hql("d", "?1") + " order by d.slug",
                        viewer.account())
                .page(0, most)
                .project(String.class)
                .list();
    }

    public WorldDate date() {
        return happened == null ? null : WorldDate.parse(happened);
    }

    /** What it says of itself. */
    public DossierState state() {
        return new DossierState(slug, title, summary, happened, language, Vocabulary.word(visibility), about);
    }

    /** All but its slug, which stays what it was. */
    public void take(DossierState state) {
        takeText(state);
        visibility =
                state.visibility() == null ? Visibility.PRIVATE : Vocabulary.of(Visibility.class, state.visibility());
    }

    /** What it says, and not who may read it. */
    public void takeText(DossierState state) {
        title = state.title();
        summary = state.summary();
        about = state.about();
        happened = state.on();
        language = state.language();
    }
}
