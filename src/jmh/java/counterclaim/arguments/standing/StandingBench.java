package counterclaim.arguments.standing;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What {@link Standing#of} costs for each edge (an aim, a premise, a citation), and how that grows. Two aims: a hundred
 * times the dispute costs at most five times as much an edge, and at most three times {@link BarePass}. The second is
 * not reached: a decision is a handful of branches nobody can predict, where the bare pass has two or three.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
public class StandingBench {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;

    @Param({"" + FEW, "" + MANY})
    int arguments;

    private Graph graph;

    public static void main(String[] args) throws RunnerException {
        var nanos = new TreeMap<String, Double>();
        for (var run : new Runner(new OptionsBuilder()
                        .include(StandingBench.class.getSimpleName())
                        .build())
                .run()) {
            int arguments = Integer.parseInt(run.getParams().getParam("arguments"));
            nanos.put(
                    run.getPrimaryResult().getLabel() + arguments,
                    run.getPrimaryResult().getScore() / edges(arguments));
        }
        System.out.print(table(nanos));
    }

    static String table(Map<String, Double> nanos) {
        double few = nanos.get("standing" + FEW), many = nanos.get("standing" + MANY);
        double bareFew = nanos.get("barePass" + FEW), bareMany = nanos.get("barePass" + MANY);
        return """
            ns an edge        %,11d %,11d   ratio       aim
            Standing.of       %11.2f %11.2f   %5.2f    ≤ 5
            bare linear pass  %11.2f %11.2f
            ratio             %11.2f %11.2f            ≤ 3
            """.formatted(FEW, MANY, few, many, many / few, bareFew, bareMany, few / bareFew, many / bareMany);
    }

    static int edges(int arguments) {
        var graph = LargeDispute.of(arguments);
        return graph.aims.to().length + graph.premises.to().length + graph.owner.length;
    }

    @Setup
    public void argue() {
        graph = LargeDispute.of(arguments);
    }

    @Benchmark
    public Standing standing() {
        return Standing.of(graph);
    }

    @Benchmark
    public byte[] barePass() {
        return BarePass.over(graph);
    }
}
