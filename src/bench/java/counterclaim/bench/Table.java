package counterclaim.bench;

import java.util.List;
import java.util.Locale;

/** The results of a run as people read them. */
final class Table {

    private static final String HEAD =
            "%-10s %8s %8s %8s %8s %8s %8s %8s | %8s %8s %8s | %6s %6s | %8s %8s | %7s %8s%n";
    private static final String LINE =
            "%-10s %8.1f %8.2f %8.2f %8.2f %8.3f %8.3f %8.3f | %8.1f %8.3f %8.3f | %6.3f %6.3f | %8.2f %8.2f | %3d + %d %8d%n";

    private Table() {}

    static String of(List<Result> results) {
        var table = new StringBuilder();
        for (var result : results) one(result, table);
        if (results.size() == 2) growth(results.get(0), results.get(1), table);
        return table.toString();
    }

    private static void one(Result result, StringBuilder table) {
        add(table, "%nScale %d: %s%n", result.scale(), result.rows());
        add(
                table,
                "Ready after %.1f s; resident %.0f MB, at most %.0f MB; %d connections; times in ms%n",
                result.startSeconds(),
                result.rssMegabytes(),
                result.highestRssMegabytes(),
                result.connections());
        if (result.disturbed() > 0)
            add(table, "WARNING: others used the machine meanwhile; these figures are worth little.%n");
        add(
                table,
                HEAD,
                "",
                "req/s",
                "p50",
                "p95",
                "p99",
                "CPU",
                "program",
                "database",
                "limit/s",
                "program",
                "database",
                "ratio",
                "of CPU",
                "alone50",
                "alone95",
                "SQL",
                "bytes");
        result.targets().forEach((name, figures) -> {
            if (figures.problem() != null) add(table, "%-10s FAILED: %s%n", name, figures.problem());
            else line(name, figures, table);
        });
    }

    private static void line(String name, Figures f, StringBuilder table) {
        add(
                table,
                LINE,
                name,
                f.perSecond(),
                f.p50(),
                f.p95(),
                f.p99(),
                f.cost(),
                f.programMillis(),
                f.databaseMillis(),
                f.limitPerSecond(),
                f.limitProgramMillis(),
                f.limitDatabaseMillis(),
                f.ratio(),
                f.limitCost() / f.cost(),
                f.alone50(),
                f.alone95(),
                f.statements(),
                f.housekeeping(),
                f.bytes());
        if (f.failures() > 0) add(table, "%-10s FAILED: %d answers were not as expected%n", "", f.failures());
    }

    private static void growth(Result small, Result large, StringBuilder table) {
        add(table, "%nCPU a request at scale %d / at scale %d%n", large.scale(), small.scale());
        large.targets().forEach((name, figures) -> {
            var before = small.targets().get(name);
            if (figures.problem() == null && before.problem() == null)
                add(table, "%-10s %6.2f%n", name, figures.cost() / before.cost());
        });
    }

    private static void add(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values));
    }
}
