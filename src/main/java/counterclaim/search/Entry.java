package counterclaim.search;

import counterclaim.arguments.Argument;
import counterclaim.arguments.ClaimStanding;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Source;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that can be found in a dossier; {@link Indexing} writes it. */
@Entity(name = "SearchEntry")
@Table(name = "search_entry")
public class Entry extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** In its dossier; a speaker has none. */
    public Integer number;

    /** The claim it is, or is about. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Statement statement;

    @ManyToOne(fetch = FetchType.LAZY)
    public Argument argument;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party party;

    /** Whose words or reasons they are. */
    @ManyToMany
    @JoinTable(
            name = "search_entry_party",
            joinColumns = @JoinColumn(name = "entry_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    public Set<Party> speakers;

    /** An entry, and where its claim stands; null where it has none. */
    record Standing(Entry entry, ClaimStanding standing) {}

    /** With all that a page shows of them, by id. */
    static Map<UUID, Standing> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        "select e, standing from SearchEntry e join fetch e.dossier left join fetch e.claim"
                                + " left join fetch e.statement left join fetch e.argument left join fetch e.source"
                                + " left join fetch e.party left join fetch e.speakers"
                                + " left join ClaimStanding standing on standing.claimId = e.claim.id where e.id in ?1",
                        Object[].class)
                .setParameter(1, ids)
                .getResultList();
        return rows.stream()
                .map(row -> new Standing((Entry) row[0], (ClaimStanding) row[1]))
                .collect(Collectors.toMap(found -> found.entry.id, found -> found, (one, same) -> one));
    }

    /** What people call it in its dossier. */
    public String key() {
        return kind.key(number);
    }
}
