package counterclaim.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The proper names of a dossier. Each holds one syllable that no other word has; a clone puts its own in that place, so
 * every dossier speaks of its own people and places, and no slug or name is there twice.
 */
final class Names {

    static final String SYLLABLE = "Zeph";
    private static final int MANY = 120;
    private static final String CONSONANTS = "bcdfghjklmnprstvwxz";
    private static final String VOWELS = "aeiou";
    private static final String[] MIDDLES = "al an ar el en er il in ir ol om or ul un".split(" ");
    private static final String[] ENDS = "ia ov ford stan dor mond ville sen ski berg a ez ton wick".split(" ");

    private final List<String> names;

    Names(Random random) {
        var distinct = new LinkedHashSet<String>();
        while (distinct.size() < MANY) distinct.add(SYLLABLE + Words.one(MIDDLES, random) + Words.one(ENDS, random));
        names = new ArrayList<>(distinct);
    }

    String name(int index) {
        return names.get(index % MANY);
    }

    String any(Random random) {
        return names.get(random.nextInt(MANY));
    }

    /** The syllable of the nth dossier, counted from 0; the first keeps the one it was written with. */
    static String syllable(int dossier) {
        if (dossier == 0) return SYLLABLE;
        var n = dossier * 7 % 1_805; // 7 has no factor in common with 19 * 5 * 19: neighbours look different
        var syllable = "" + CONSONANTS.charAt(n % 19) + VOWELS.charAt(n / 19 % 5) + CONSONANTS.charAt(n / 95);
        return capital(syllable) + "q"; // which no made-up word has
    }

    /** A name or slug of the first dossier as the nth has it. */
    static String in(int dossier, String text) {
        var syllable = syllable(dossier);
        return text.replace(SYLLABLE, syllable)
                .replace(SYLLABLE.toLowerCase(Locale.ROOT), syllable.toLowerCase(Locale.ROOT));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
