package counterclaim.reviews;

import counterclaim.arguments.Direction;
import counterclaim.dossiers.Acceptance;
import counterclaim.sources.Grade;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import static java.util.stream.Collectors.toMap;

/**
 * How much speaks on one side: of the reasons that are aimed at a claim itself. Replies to them belong to neither.
 *
 * @param reasons for this side, by what became of them
 * @param sources that the accepted ones cite, each once
 * @param grades how often each was given to a piece of their evidence
 */
record SideCount(Map<Acceptance, Long> reasons, long sources, Map<Grade, Long> grades) {

    private static final String AIMED = " a join a.dossier d where a.targetClaimId is not null and %s";
    private static final String EVIDENCE = " from Citation c join c.argument" + AIMED + " and a.acceptance = ACCEPTED";

    /** Of both sides. Three queries, whatever the size. */
    static Map<Direction, SideCount> of(Within within) {
        var reasons = reasons(within);
        var sources = sources(within);
        var grades = grades(within);
        var sides = new EnumMap<Direction, SideCount>(Direction.class);
        for (var side : Direction.values())
            sides.put(
                    side,
                    new SideCount(
                            reasons.getOrDefault(side, Map.of()),
                            sources.getOrDefault(side, 0L),
                            grades.getOrDefault(side, Map.of())));
        return sides;
    }

    private static Map<Direction, Map<Acceptance, Long>> reasons(Within within) {
        var counts = new EnumMap<Direction, Map<Acceptance, Long>>(Direction.class);
        within.rows("select a.direction, a.acceptance, count(*) from Argument" + AIMED.formatted(within.hql())
                        + " group by a.direction, a.acceptance")
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Direction) row[0], side -> new EnumMap<>(Acceptance.class))
                        .put((Acceptance) row[1], (Long) row[2]));
        return counts;
    }

    private static Map<Direction, Long> sources(Within within) {
        return within.rows("select a.direction, count(distinct c.source.id)" + EVIDENCE.formatted(within.hql())
                        + " group by a.direction")
                .getResultStream()
                .collect(toMap(row -> (Direction) row[0], row -> (Long) row[1]));
    }

    private static Map<Direction, Map<Grade, Long>> grades(Within within) {
        var counts = new EnumMap<Direction, Map<Grade, Long>>(Direction.class);
        within.rows("select a.direction, c.grade.reliability, c.grade.credibility, count(*)"
                        + EVIDENCE.formatted(within.hql())
                        + " group by a.direction, c.grade.reliability, c.grade.credibility")
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((Direction) row[0], side -> new HashMap<>())
                        .put(new Grade((String) row[1], (Integer) row[2]), (Long) row[3]));
        return counts;
    }

    boolean isEmpty() {
        return accepted() == 0 && declined() == 0;
    }

    public long accepted() {
        return reasons.getOrDefault(Acceptance.ACCEPTED, 0L);
    }

    public long declined() {
        return reasons.getOrDefault(Acceptance.DECLINED, 0L);
    }

    public long graded() {
        return graded(grade -> true);
    }

    public long ungraded() {
        return grades.getOrDefault(Grade.NOT_YET, 0L);
    }

    /** How many graded pieces of evidence have this letter. */
    public long reliable(String letter) {
        return graded(grade -> grade.reliability().equals(letter));
    }

    /** How many graded pieces of evidence have this figure. */
    public long credible(int figure) {
        return graded(grade -> grade.credibility() == figure);
    }

    private long graded(Predicate<Grade> so) {
        return grades.entrySet().stream()
                .filter(count -> count.getKey().given() && so.test(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
