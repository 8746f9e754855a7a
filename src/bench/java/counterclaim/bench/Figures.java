package counterclaim.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What came out of the rounds of one target. */
record Figures(
        double perSecond,
        double p50,
        double p95,
        double p99,
        double programMillis,
        double databaseMillis,
        double limitPerSecond,
        double limitProgramMillis,
        double limitDatabaseMillis,
        double ratio,
        double alone50,
        double alone95,
        int statements,
        int housekeeping,
        int bytes,
        int failures,
        String problem) {

    /** @param rounds and limits by turns, in pairs */
    static Figures of(List<Round> rounds, List<Round> limits, Load.Answered alone, SqlOfRequest sql, int bytes) {
        var nanos = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.answered().nanos()))
                .sorted()
                .toArray();
        var lonely = Arrays.stream(alone.nanos()).sorted().toArray();
        return new Figures(
                median(rounds.stream().mapToDouble(Figures::perSecond).toArray()),
                millis(nanos, 0.5),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                median(rounds.stream().mapToDouble(Round::programMillis).toArray()),
                median(rounds.stream().mapToDouble(Round::databaseMillis).toArray()),
                median(limits.stream().mapToDouble(Figures::perSecond).toArray()),
                median(limits.stream().mapToDouble(Round::programMillis).toArray()),
                median(limits.stream().mapToDouble(Round::databaseMillis).toArray()),
                median(IntStream.range(0, rounds.size())
                        .mapToDouble(i -> perSecond(rounds.get(i)) / perSecond(limits.get(i)))
                        .toArray()),
                millis(lonely, 0.5),
                millis(lonely, 0.95),
                sql.queries().size(),
                sql.housekeeping(),
                bytes,
                alone.failures()
                        + rounds.stream()
                                .mapToInt(round -> round.answered().failures())
                                .sum()
                        + limits.stream()
                                .mapToInt(round -> round.answered().failures())
                                .sum(),
                null);
    }

    /** Of what is not there, or does not answer as it should. */
    static Figures none(String problem) {
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, problem);
    }

    /** Of the program and of PostgreSQL together, a request. */
    double cost() {
        return programMillis + databaseMillis;
    }

    double limitCost() {
        return limitProgramMillis + limitDatabaseMillis;
    }

    private static double perSecond(Round round) {
        return round.answered().perSecond();
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
