package counterclaim.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up language: a few thousand words like English, the nth of them used as often as 1/n (Zipf 1949). */
final class Words {

    private static final int MANY = 4_000;
    /** The most frequent words are real: every language has few of them, and a search engine knows them. */
    private static final List<String> FUNCTION =
            List.of(("the of and to in a that was is for it on as by with at from said had not be were this which or an"
                            + " but has they been their who its he after before when would there no more one if all"
                            + " than against about could into two other should only over some what")
                    .split(" "));

    private static final String[] ONSETS =
            "b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sh sp st tr".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
    private static final String[] CODAS = "n r s t l m d ck nd rt st sh".split(" ");
    private static final String[] ENDINGS = " s ed ing er ly ion ment".split(" ", -1);

    private final List<String> words;
    private final double[] reached = new double[MANY];

    Words(Random random) {
        var distinct = new LinkedHashSet<>(FUNCTION);
        while (distinct.size() < MANY) distinct.add(word(random));
        words = new ArrayList<>(distinct);
        var sum = 0.0;
        for (int i = 0; i < MANY; i++) reached[i] = sum += 1.0 / (i + 1);
    }

    /** The word that takes this place by frequency, from 1. */
    String ranked(int rank) {
        return words.get(rank - 1);
    }

    /** Drawn as often as it is used. */
    String any(Random random) {
        var found = Arrays.binarySearch(reached, random.nextDouble() * reached[MANY - 1]);
        return words.get(Math.min(found < 0 ? -found - 1 : found, MANY - 1));
    }

    String some(int many, Random random) {
        return IntStream.range(0, many).mapToObj(i -> any(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 1 + random.nextInt(2); i > 0; i--)
            word.append(one(ONSETS, random)).append(one(VOWELS, random));
        return word.append(one(CODAS, random)).append(one(ENDINGS, random)).toString();
    }

    static String one(String[] among, Random random) {
        return among[random.nextInt(among.length)];
    }
}
