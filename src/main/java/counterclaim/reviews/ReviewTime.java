package counterclaim.reviews;

import counterclaim.claims.VerdictWord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the verdicts of one word waited, from being submitted to being signed.
 *
 * @param word null for claims that are argued and not rated
 * @param verdicts that were published at some time
 * @param median half of them took no longer; empty where there are none
 */
record ReviewTime(VerdictWord word, int verdicts, Optional<Duration> median) {

    /** One row for each word, and one for no word. One query. */
    static List<ReviewTime> of(Within within) {
        var waits = new HashMap<VerdictWord, List<Duration>>();
        // One that was only signed again bears the time when the first was submitted: nobody waited since then.
        within.rows("select v.word, v.submittedAt, v.signedAt from Verdict v join v.claim c join c.dossier d"
                        + " where v.publishedAt is not null and v.submittedAt is not null and " + within.hql()
                        + " and not exists (select 1 from Verdict earlier where earlier.claim = c"
                        + " and earlier.number < v.number and earlier.submittedAt = v.submittedAt)")
                .getResultStream()
                .forEach(row -> waits.computeIfAbsent((VerdictWord) row[0], word -> new ArrayList<>())
                        .add(Duration.between((Instant) row[1], (Instant) row[2])));
        return Stream.concat(Stream.of(VerdictWord.values()), Stream.of((VerdictWord) null))
                .map(word -> of(word, waits.getOrDefault(word, List.of())))
                .toList();
    }

    static ReviewTime of(VerdictWord word, List<Duration> waits) {
        if (waits.isEmpty()) return new ReviewTime(word, 0, Optional.empty());
        var sorted = waits.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return new ReviewTime(word, sorted.size(), Optional.of(lower.plus(upper).dividedBy(2)));
    }

    public boolean isEmpty() {
        return median.isEmpty();
    }

    /** Whole hours of the median. */
    public int hours() {
        return median.map(wait -> Math.toIntExact(wait.toHours())).orElse(0);
    }
}
