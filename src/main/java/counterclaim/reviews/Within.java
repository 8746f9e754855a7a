package counterclaim.reviews;

import counterclaim.dossiers.Dossier;
import counterclaim.workspaces.Workspace;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/**
 * Where something is counted: in one dossier, or in all of a workspace that are not removed. For its owners, who may
 * read each of them.
 *
 * @param dossier null for all
 */
record Within(Workspace workspace, Dossier dossier) {

    /** In HQL, on the dossier {@code d}; {@code ?1} is bound by {@link #rows} and {@link #ask}. */
    String hql() {
        return dossier == null ? "d.workspace.id = ?1 and d.deletedAt is null" : "d.id = ?1";
    }

    TypedQuery<Object[]> rows(String hql) {
        return ask(hql, Object[].class);
    }

    <T> TypedQuery<T> ask(String hql, Class<T> type) {
        return Dossier.getEntityManager().createQuery(hql, type).setParameter(1, id());
    }

    private UUID id() {
        return dossier == null ? workspace.id : dossier.id;
    }
}
