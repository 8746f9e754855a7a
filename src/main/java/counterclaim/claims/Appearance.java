package counterclaim.claims;

import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Sought;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A party appears in a dossier. */
@Entity
public class Appearance extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    public UUID workspaceId;

    @Enumerated(EnumType.STRING)
    public Acceptance acceptance = Acceptance.ACCEPTED;

    UUID withdrawnWith;

    public static Appearance of(Party party, Dossier dossier) {
        var appearance = new Appearance();
        appearance.dossier = dossier;
        appearance.party = party;
        appearance.workspaceId = party.workspaceId;
        return appearance;
    }

    /** Who appears in the dossier, with the bodies they are part of; by slug as computers compare, on every database. */
    public static List<Party> in(Dossier dossier) {
        List<Party> parties = Party.list(
                "from Party p left join fetch p.partOf where exists"
                        + " (from Appearance a where a.party = p and a.dossier = ?1 and a.acceptance = ACCEPTED)",
                dossier);
        return parties.stream()
                .sorted(Comparator.comparing(party -> party.slug))
                .toList();
    }

    /** Who appears in the dossier under a name that holds some words, by name; of one kind, or of any if null. */
    static PanacheQuery<Party> in(Dossier dossier, Sought sought, PartyKind kind) {
        return Party.find(
                "from Party p left join fetch p.partOf where exists"
                        + " (from Appearance a where a.party = p and a.dossier = ?1 and a.acceptance = ACCEPTED)"
                        + " and lower(p.name) like ?2 escape '!' and (p.kind = ?3 or ?3 is null) order by lower(p.name), p.slug",
                dossier,
                sought.pattern(),
                kind);
    }

    /** The place of a party in a dossier, whatever became of it; null where it never had one. */
    static Appearance of(Dossier dossier, UUID party) {
        return find(
                        "from Appearance a join fetch a.party p left join fetch p.partOf where a.dossier = ?1 and p.id = ?2",
                        dossier,
                        party)
                .firstResult();
    }

    // One row for the two of them: Hibernate tells rows of a composite key apart by this.
    @Override
    public boolean equals(Object other) {
        return other instanceof Appearance that && dossier.id.equals(that.dossier.id) && party.id.equals(that.party.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier.id, party.id);
    }
}
