package counterclaim.bench;

import java.util.Map;

/** Everything that came out at one scale. */
record Result(
        int scale,
        Map<String, Long> rows,
        double startSeconds,
        double rssMegabytes,
        double highestRssMegabytes,
        int connections,
        int disturbed,
        Map<String, Figures> targets) {}
