package counterclaim.reviews;

import counterclaim.claims.VerdictWord;
import counterclaim.web.Messages;
import counterclaim.web.Page;
import counterclaim.workspaces.Workspace;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ratings in which verdicts of a workspace are given, each for one of the four words, as schema.org writes them
 * ({@code Rating}: alternateName, ratingValue, bestRating, worstRating, ratingExplanation). A workspace has versions of
 * it, because each verdict names the one it was given in; until it has one of its own, the default counts.
 *
 * @param version from 1; 0 for the default
 */
public record Scale(int version, List<Rating> ratings, int worst, int best) {

    /**
     * @param name unique within the version; of the default it is in the language of the page, so who keeps it keeps
     *     the word with it
     * @param value null where it has no number
     * @param explanation null where there is none
     */
    public record Rating(String name, VerdictWord word, Integer value, String explanation) {}

    static final int MOST = 10;

    /** The one that counts now. */
    public static Scale of(Workspace workspace) {
        var kept = ScaleRating.latest(workspace);
        return kept.isEmpty() ? standard(Page.locale()) : read(kept);
    }

    /** The one that counted when a verdict was given. */
    public static Scale of(Workspace workspace, int version) {
        if (version == 0) return standard(Page.locale());
        var kept = ScaleRating.of(workspace, version);
        if (kept.isEmpty()) throw new NotFoundException();
        return read(kept);
    }

    static Scale standard(Locale locale) {
        var say = Messages.of(ReviewSettingMessages.class, locale);
        var names = Messages.of(ReviewMessages.class, locale);
        return new Scale(
                0,
                List.of(
                        standard(VerdictWord.SUPPORTED, 5, names, say.supportedMeans()),
                        standard(VerdictWord.CONFLICTING, 3, names, say.conflictingMeans()),
                        standard(VerdictWord.REFUTED, 1, names, say.refutedMeans()),
                        standard(VerdictWord.NOT_ENOUGH_EVIDENCE, null, names, say.notEnoughMeans())),
                1,
                5);
    }

    private static Rating standard(VerdictWord word, Integer value, ReviewMessages names, String explanation) {
        return new Rating(names.word(word), word, value, explanation);
    }

    private static Scale read(List<ScaleRating> kept) {
        var scale = kept.get(0).scale;
        return new Scale(scale.version, kept.stream().map(ScaleRating::read).toList(), scale.worst, scale.best);
    }

    public Optional<Rating> rating(String name) {
        return ratings.stream().filter(rating -> rating.name().equals(name)).findFirst();
    }

    /** Whether the worst rating is below the best. */
    boolean upright() {
        return worst < best;
    }

    /** The words that no rating stands for. */
    List<VerdictWord> missing() {
        return Arrays.stream(VerdictWord.values())
                .filter(word -> ratings.stream().noneMatch(rating -> rating.word() == word))
                .toList();
    }

    /** The places, from 0, of ratings called as one before them; capitals aside. */
    List<Integer> repeated() {
        var before = new HashSet<String>();
        return IntStream.range(0, ratings.size())
                .filter(i -> !before.add(ratings.get(i).name().toLowerCase(Locale.ROOT)))
                .boxed()
                .toList();
    }

    /** The places, from 0, of ratings with a number below the worst or above the best. */
    List<Integer> outside() {
        return IntStream.range(0, ratings.size())
                .filter(i -> ratings.get(i).value() != null)
                .filter(i -> ratings.get(i).value() < worst || ratings.get(i).value() > best)
                .boxed()
                .toList();
    }

    /** Whether verdicts would be given in the same; versions aside. */
    boolean rates(Scale other) {
        return ratings.equals(other.ratings) && worst == other.worst && best == other.best;
    }

    void keep(Workspace workspace) {
        ScaleVersion.keep(workspace, this);
    }
}
