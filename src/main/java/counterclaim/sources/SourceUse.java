package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.web.Sought;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A dossier rests on a source, and gives it a number there. */
@Entity
@Table(name = "dossier_source")
public class SourceUse extends PanacheEntityBase implements Contribution {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    public UUID workspaceId;
    public int number;

    @Enumerated(EnumType.STRING)
    public Acceptance acceptance = Acceptance.ACCEPTED;

    UUID withdrawnWith;

    public static SourceUse of(Source source, Dossier dossier, int number) {
        var use = new SourceUse();
        use.dossier = dossier;
        use.source = source;
        use.workspaceId = source.workspaceId;
        use.number = number;
        return use;
    }

    /** Every accepted one of the dossier, by number. */
    public static List<SourceUse> of(Dossier dossier) {
        return list(
                "from SourceUse u join fetch u.source s left join fetch s.via where u.dossier = ?1"
                        + " and u.acceptance = ACCEPTED order by u.number",
                dossier);
    }

    /** Those of a dossier among some sources, by the id of the source; each looked up once, however often it is used. */
    public static Map<UUID, SourceUse> of(Dossier dossier, Collection<UUID> sources) {
        if (sources.isEmpty()) return Map.of();
        return SourceUse.<SourceUse>list(
                        "from SourceUse u join fetch u.source s left join fetch s.via where u.dossier = ?1 and s.id in ?2",
                        dossier,
                        sources)
                .stream()
                .collect(Collectors.toMap(use -> use.source.id, use -> use));
    }

    /** The same, with those through which they are known, as far as they count there. */
    public static Map<UUID, SourceUse> andThrough(Dossier dossier, Collection<UUID> sources) {
        if (sources.isEmpty()) return Map.of();
        return SourceUse.<SourceUse>list(
                        "from SourceUse u join fetch u.source s left join fetch s.via where u.dossier = ?1"
                                + " and (s.id in ?2 or u.acceptance = ACCEPTED and s.id in"
                                + " (select known.via.id from Source known where known.id in ?2))",
                        dossier,
                        sources)
                .stream()
                .collect(Collectors.toMap(use -> use.source.id, use -> use));
    }

    /** Those of a dossier whose name or title, author or publication holds some words, by number. */
    static PanacheQuery<SourceUse> in(Dossier dossier, Sought sought, String type) {
        return find(
                "from SourceUse u join fetch u.source s left join fetch s.via where u.dossier = ?1"
                        + " and u.acceptance = ACCEPTED and (s.type = ?2 or ?2 = '')"
                        + " and (lower(s.label) like ?3 escape '!' or lower(s.title) like ?3 escape '!'"
                        + " or lower(cast(s.author as String)) like ?3 escape '!' or lower(s.containerTitle) like ?3 escape '!' or lower(s.publisher) like ?3 escape '!')"
                        + " order by u.number",
                dossier,
                type,
                sought.pattern());
    }

    /** Those of a dossier whose number or name holds some words, the latest first. */
    static List<SourceUse> like(Dossier dossier, Sought sought, int most) {
        return SourceUse.<SourceUse>find(
                        "from SourceUse u join fetch u.source s where u.dossier = ?1 and u.acceptance = ACCEPTED"
                                + " and lower('S' || cast(u.number as String) || ' ' || s.label) like ?2 escape '!'"
                                + " order by u.number desc",
                        dossier,
                        sought.pattern())
                .page(0, most)
                .list();
    }

    /** The one that a dossier calls so, or null. */
    public static SourceUse in(Dossier dossier, String key) {
        if (!key.matches("S[0-9]{1,7}")) return null;
        return find(
                        "from SourceUse u join fetch u.source where u.dossier = ?1 and u.number = ?2",
                        dossier,
                        Integer.valueOf(key.substring(1)))
                .firstResult();
    }

    /** Which number a dossier has for a source. */
    public static Optional<Integer> numbered(String slug, UUID source) {
        return find("select u.number from SourceUse u where u.dossier.slug = ?1 and u.source.id = ?2", slug, source)
                .project(Integer.class)
                .firstResultOptional();
    }

    /** The types of source that a dossier has. */
    static List<String> typesIn(Dossier dossier) {
        return find(
                        "select distinct u.source.type from SourceUse u where u.dossier = ?1 and u.acceptance = ACCEPTED",
                        dossier)
                .project(String.class)
                .list();
    }

    /** Its numbers in the dossiers that the viewer may read. */
    public static List<SourceUse> visible(Source source, Viewer viewer) {
        return list(
                "from SourceUse u join fetch u.dossier d where u.source = ?1 and " + Readable.counting("u", "d", "?2")
                        + " order by d.title, d.slug",
                source,
                viewer.account());
    }

    @Override
    public UUID id() {
        return source.id;
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public String subject() {
        return "source";
    }

    @Override
    public Integer number() {
        return number;
    }

    @Override
    public String words() {
        return source.label;
    }

    @Override
    public String path() {
        return "/sources/" + source.id;
    }

    @Override
    public String ownPath() {
        return "/dossiers/" + dossier.slug + "/sources/" + number;
    }

    @Override
    public SourceState state() {
        if (source.via == null) return source.state(key(), null);
        var via = of(dossier, List.of(source.via.id)).get(source.via.id);
        return source.state(key(), via == null ? null : via.key());
    }

    @Override
    public Acceptance acceptance() {
        return acceptance;
    }

    @Override
    public UUID withdrawnWith() {
        return withdrawnWith;
    }

    @Override
    public void become(Acceptance next, UUID with) {
        acceptance = next;
        withdrawnWith = with;
        source.version++;
    }

    /** What people call the source in the dossier: S4. */
    @Override
    public String key() {
        return "S" + number;
    }

    public String label() {
        return source.label;
    }

    // One row for the two of them: Hibernate tells rows of a composite key apart by this.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceUse that
                && dossier.id.equals(that.dossier.id)
                && source.id.equals(that.source.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier.id, source.id);
    }
}
