package counterclaim.workspaces;

import counterclaim.accounts.Viewer;
import counterclaim.web.Slug;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A room of its own for a desk or a class; nothing crosses its walls except what it opens to the public. */
@Entity
public class Workspace extends PanacheEntityBase {

    /** What stands in an address where the slug of a workspace does elsewhere, as in /moderation/log. */
    private static final Set<String> RESERVED = Set.of("appeals", "log");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;
    public String name;

    @Enumerated(EnumType.STRING)
    public ProofStandard standard = ProofStandard.PREPONDERANCE;

    /** @param slug free, and not reserved */
    public static Workspace open(String slug, String name) {
        if (isReserved(slug)) throw new IllegalArgumentException("part of an address of ours: " + slug);
        var workspace = new Workspace();
        workspace.slug = slug;
        workspace.name = name;
        workspace.persist();
        return workspace;
    }

    /** The workspace if the viewer works in it; for everybody else there is none. */
    public static Workspace visibleTo(Viewer viewer, String slug) {
        return Workspace.<Workspace>find(
                        "from Workspace w where w.slug = ?1 and exists"
                                + " (from HeldRole h where h.workspaceId = w.id and h.accountId = ?2)",
                        slug,
                        viewer.account())
                .firstResultOptional()
                .filter(workspace -> viewer.reaches(workspace.id))
                .orElseThrow(NotFoundException::new);
    }

    /** Where somebody works, by name. */
    public static List<Workspace> of(UUID account) {
        return list(
                "from Workspace w where exists (from HeldRole h where h.workspaceId = w.id and h.accountId = ?1)"
                        + " order by w.name, w.slug",
                account);
    }

    /** Takes a slug that is free: the wanted one, or that one with a number. */
    public static String freeSlug(String wanted) {
        return Slug.free(wanted, slug -> !isReserved(slug) && count("slug", slug) == 0);
    }

    /** Whether no workspace can be called so in an address. */
    public static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    public static Optional<Workspace> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /**
     * Whoever gives a name that is given once in the installation waits here for who is giving one: it does not matter
     * where they work, so that it is always the same row.
     */
    public static void lockNames() {
        Workspace first = find("order by id").firstResult();
        first.lock();
    }

    /** Whoever changes what a workspace has once waits here for who is changing it. */
    public void lock() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
    }
}
