package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.dossiers.WorldDate;
import counterclaim.web.Sought;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** What we rest on, in CSL-JSON terms; an unknown field stays empty and is never invented. */
@Entity
public class Source extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    /** How we call it: our own words, always there. */
    public String label;

    /** A CSL type: {@code report}, {@code article-newspaper} … */
    public String type;

    /** The title it bears itself, if it is known. */
    public String title;

    @Convert(converter = Names.class)
    public List<String> author;

    public String containerTitle;
    public String publisher;
    /** EDTF. */
    public String issued;

    public String url;
    public String language;

    /** We know it only through this other source. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Source via;

    /** Counted up by each act that is kept in its history: a form names the one it was made from. */
    public int version;

    /** The source if the viewer may read a dossier that rests on it; while it is only proposed there, for who works there. */
    public static Source visibleTo(Viewer viewer, UUID id) {
        return Source.<Source>find(
                        "from Source s left join fetch s.via where s.id = ?1 and exists"
                                + " (from SourceUse u join u.dossier d where u.source = s and "
                                + Readable.counting("u", "d", "?2") + ")",
                        id,
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Those of the workspace that another dossier uses, one that the viewer may read, and whose name holds some words. */
    static List<Source> like(Dossier dossier, Sought sought, Viewer viewer, int most) {
        return Source.<Source>find(
                        "from Source s where s.workspaceId = ?1 and lower(s.label) like ?2 escape '!' and exists"
                                + " (from SourceUse u join u.dossier d where u.source = s and "
                                + Readable.counting("u", "d", "?3") + ") and not exists"
                                + " (from SourceUse u where u.source = s and u.dossier = ?4) order by lower(s.label), s.id",
                        dossier.workspace.id,
                        sought.pattern(),
                        viewer.account(),
                        dossier)
                .page(0, most)
                .list();
    }

    /** One of this name in a dossier of the workspace that the viewer may read; null if there is none. */
    static Source called(String label, Dossier dossier, Viewer viewer) {
        return find(
                        "from Source s where s.workspaceId = ?1 and lower(s.label) = lower(?2) and exists"
                                + " (from SourceUse u join u.dossier d where u.source = s and "
                                + Readable.counting("u", "d", "?3") + ") order by s.id",
                        dossier.workspace.id,
                        label,
                        viewer.account())
                .firstResult();
    }

    /**
     * By id, those through which some sources are known to us and that the viewer may see: another dossier may have said
     * so, one that they cannot read.
     */
    public static Set<UUID> seenThrough(Collection<Source> known, Viewer viewer) {
        var through = known.stream()
                .map(source -> source.via)
                .filter(Objects::nonNull)
                .map(via -> via.id)
                .collect(Collectors.toSet());
        if (through.isEmpty()) return through;
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select u.source.id from SourceUse u join u.dossier d where u.source.id in ?1 and "
                                + Readable.counting("u", "d", "?2"),
                        UUID.class)
                .setParameter(1, through)
                .setParameter(2, viewer.account())
                .getResultList());
    }

    public WorldDate issuedOn() {
        return issued == null ? null : WorldDate.parse(issued);
    }

    public WebAddress address() {
        return url == null ? null : WebAddress.parse(url);
    }

    /**
     * @param key what a dossier calls it
     * @param via what the dossier calls the one that we know it through, or null
     */
    public SourceState state(String key, String via) {
        return new SourceState(key, label, type, title, author, containerTitle, publisher, issued, url, language, via);
    }

    /** @param via the source that we know it through, or null */
    public void take(SourceState state, Source via) {
        label = state.label();
        type = state.type();
        title = state.title();
        author = state.author();
        containerTitle = state.containerTitle();
        publisher = state.publisher();
        issued = state.issued();
        url = state.url();
        language = state.language();
        this.via = via;
    }
}
