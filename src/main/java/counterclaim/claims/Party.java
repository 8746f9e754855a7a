package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Readable;
import counterclaim.web.Vocabulary;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** A person or body that speaks; belongs to the workspace and may be part of another. */
@Entity
public class Party extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public String slug;
    public String name;

    @Enumerated(EnumType.STRING)
    public PartyKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party partOf;

    public String description;

    /** Counted up by each act that is kept in its history: a form names the one it was made from. */
    public int version;

    /**
     * An office-holder or institution that speaks in a dossier the viewer may read. Private persons and the unnamed
     * have a place in the dossier only.
     */
    public static Party visibleTo(Viewer viewer, UUID id) {
        return Party.<Party>find(
                        "from Party p left join fetch p.partOf where p.id = ?1 and p.kind in ?2 and exists"
                                + " (from Appearance a join a.dossier d where a.party = p and "
                                + Readable.counting("a", "d", "?3") + ")",
                        id,
                        List.of(PartyKind.OFFICE_HOLDER, PartyKind.INSTITUTION),
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** By id, what some speakers are part of, as far as the viewer may see it: another dossier may have said so. */
    static Set<UUID> seenWholes(Collection<Party> parties, Viewer viewer) {
        var wholes = parties.stream()
                .map(party -> party.partOf)
                .filter(Objects::nonNull)
                .map(whole -> whole.id)
                .collect(Collectors.toSet());
        if (wholes.isEmpty()) return wholes;
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select a.party.id from Appearance a join a.dossier d where a.party.id in ?1 and "
                                + Readable.counting("a", "d", "?2"),
                        UUID.class)
                .setParameter(1, wholes)
                .setParameter(2, viewer.account())
                .getResultList());
    }

    /** The one that a workspace calls so, or null. */
    public static Party in(UUID workspace, String slug) {
        return find("workspaceId = ?1 and slug = ?2", workspace, slug).firstResult();
    }

    /** The one of this name in a workspace, or null; letters great or small. */
    static Party named(UUID workspace, String name) {
        return find("workspaceId = ?1 and lower(name) = lower(?2)", workspace, name)
                .firstResult();
    }

    public boolean hasPage() {
        return kind.hasPage();
    }

    /** As an author in schema.org, who is a person or an organization. */
    public Map<String, Object> linked() {
        return Map.of("@type", kind == PartyKind.INSTITUTION ? "Organization" : "Person", "name", name);
    }

    public PartyState state() {
        return new PartyState(slug, name, Vocabulary.word(kind), partOf == null ? null : partOf.slug, description);
    }

    /** All but its slug, which stays what it was. */
    public void take(PartyState state, Party partOf) {
        name = state.name();
        kind = Vocabulary.of(PartyKind.class, state.kind());
        this.partOf = partOf;
        description = state.description();
    }
}
