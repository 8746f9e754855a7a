package counterclaim.reviews;

import counterclaim.arguments.Direction;
import counterclaim.claims.Party;
import counterclaim.claims.Stance;
import counterclaim.web.Slice;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.toMap;

/**
 * How much of a speaker is written down: accepted statements and reasons.
 *
 * @param statements how many of each stance
 * @param sources that report them, each once
 * @param reasons what they gave
 */
record SpeakerCount(Party speaker, Map<Stance, Long> statements, long sources, Reasons reasons) {

    /**
     * Reasons of one speaker.
     *
     * @param pro for a claim, and {@code con} against one
     * @param replies against another reason or its evidence
     */
    record Reasons(long pro, long con, long replies) {

        private static final Reasons NONE = new Reasons(0, 0, 0);

        private Reasons and(Reasons others) {
            return new Reasons(pro + others.pro, con + others.con, replies + others.replies);
        }
    }

    private static final String STATEMENTS =
            " from Statement s join s.dossier d where s.acceptance = ACCEPTED and %s and s.party";

    private static final String REASONS =
            " from ArgumentParty b join b.argument a join a.dossier d where a.acceptance = ACCEPTED and %s and b.party";

    /** Who says most comes first. Five queries, whatever the size. */
    static Slice<SpeakerCount> of(Within within, int page) {
        var speakers = " from Party p where p.workspaceId = ?2 and (exists (select 1" + statements(within)
                + " = p) or exists (select 1" + reasons(within) + " = p))";
        var total = within.ask("select count(*)" + speakers, Long.class)
                .setParameter(2, within.workspace().id)
                .getSingleResult();
        return Slice.of(
                Math.toIntExact(total), page, (from, most) -> counted(speakers(within, speakers, from, most), within));
    }

    private static List<Party> speakers(Within within, String speakers, int from, int most) {
        var said = "(select count(*)" + statements(within) + " = p)";
        return within.rows("select p, " + said + " as said" + speakers + " order by said desc, lower(p.name), p.slug")
                .setParameter(2, within.workspace().id)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Party) row[0])
                .toList();
    }

    private static List<SpeakerCount> counted(List<Party> speakers, Within within) {
        var ids = speakers.stream().map(speaker -> speaker.id).toList();
        var statements = statementsOf(ids, within);
        var sources = sourcesOf(ids, within);
        var reasons = reasonsOf(ids, within);
        return speakers.stream()
                .map(speaker -> new SpeakerCount(
                        speaker,
                        statements.getOrDefault(speaker.id, Map.of()),
                        sources.getOrDefault(speaker.id, 0L),
                        reasons.getOrDefault(speaker.id, Reasons.NONE)))
                .toList();
    }

    private static Map<UUID, Map<Stance, Long>> statementsOf(Collection<UUID> speakers, Within within) {
        var counts = new HashMap<UUID, Map<Stance, Long>>();
        within.rows("select s.party.id, s.stance, count(*)" + statements(within) + ".id in ?2"
                        + " group by s.party.id, s.stance")
                .setParameter(2, speakers)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((UUID) row[0], speaker -> new EnumMap<>(Stance.class))
                        .put((Stance) row[1], (Long) row[2]));
        return counts;
    }

    private static Map<UUID, Long> sourcesOf(Collection<UUID> speakers, Within within) {
        return within.rows("select s.party.id, count(distinct s.sourceId)" + statements(within) + ".id in ?2"
                        + " group by s.party.id")
                .setParameter(2, speakers)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static Map<UUID, Reasons> reasonsOf(Collection<UUID> speakers, Within within) {
        return within.rows("select b.party.id, a.direction, count(a.targetClaimId), count(*)" + reasons(within)
                        + ".id in ?2 group by b.party.id, a.direction")
                .setParameter(2, speakers)
                .getResultStream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> reasons((Direction) row[1], (Long) row[2], (Long) row[3]),
                        Reasons::and));
    }

    private static Reasons reasons(Direction direction, long aimedAtClaims, long all) {
        var pro = direction == Direction.PRO;
        return new Reasons(pro ? aimedAtClaims : 0, pro ? 0 : aimedAtClaims, all - aimedAtClaims);
    }

    private static String statements(Within within) {
        return STATEMENTS.formatted(within.hql());
    }

    private static String reasons(Within within) {
        return REASONS.formatted(within.hql());
    }

    public long all() {
        return statements.values().stream().mapToLong(Long::longValue).sum();
    }

    public long asserts() {
        return statements.getOrDefault(Stance.ASSERTS, 0L);
    }

    public long denies() {
        return statements.getOrDefault(Stance.DENIES, 0L);
    }

    /** That qualify, question or withdraw. */
    public long others() {
        return all() - asserts() - denies();
    }
}
