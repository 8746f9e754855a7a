package counterclaim.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import counterclaim.claims.VerdictWord;
import counterclaim.web.Vocabulary;

/**
 * The rating of a verdict as the scale of its workspace had it when it was written.
 *
 * @param word the one of the four that it means
 * @param scale version of the scale; 0 is the one that every workspace begins with
 * @param name null on that scale: its names are the four words, in the language of the page
 * @param value null where the rating has no number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RatingState(String word, int scale, String name, Integer value, int worst, int best, String means) {

    static RatingState of(Scale scale, Scale.Rating rating) {
        return new RatingState(
                Vocabulary.word(rating.word()),
                scale.version(),
                scale.version() == 0 ? null : rating.name(),
                rating.value(),
                scale.worst(),
                scale.best(),
                scale.version() == 0 ? null : rating.explanation());
    }

    VerdictWord meaning() {
        return Vocabulary.of(VerdictWord.class, word);
    }
}
