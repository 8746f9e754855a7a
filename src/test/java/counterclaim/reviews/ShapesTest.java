package counterclaim.reviews;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The shapes let pass what is right and can be broken. */
class ShapesTest {

    private static final String RIGHT = """
            {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://example.org/claims/1",
             "claimReviewed": "The earth is flat.", "datePublished": "2020-01-03",
             "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Somebody"},
               "appearance": [{"@type": "CreativeWork", "url": "https://example.org/book"}]},
             "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5,
               "alternateName": "Refuted"}}""";

    @Test
    void whatIsRightPasses() {
        assertThat(Shapes.problems(RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"claimReviewed\"             | \"claimRevewed\"            | claimRevewed",
                "\"@type\": \"Claim\",         | \"@type\": \"Clame\",       | Clame",
                "\"@type\": \"Person\"         | \"@type\": \"Rating\"       | /itemReviewed/author",
                "\"claimReviewed\"             | \"description\"             | /claimReviewed: missing",
                "\"alternateName\"             | \"description\"             | /reviewRating/alternateName: missing",
                "\"ratingValue\": 1            | \"ratingValue\": 7          | /reviewRating/ratingValue: 7 is not between 1 and 5",
                "\"ratingValue\": 1            | \"ratingValue\": \"one\"    | /reviewRating/ratingValue",
                "\"2020-01-03\"                | \"2020-21\"                 | /datePublished",
                "\"https://example.org/book\"  | \"/book\"                   | /itemReviewed/appearance/url",
                "\"appearance\"                | \"reviewBody\"              | /itemReviewed/reviewBody: not of this class",
                "https://schema.org            | https://example.org         | context [https://example.org]",
            })
    void whatIsBrokenIsFound(String right, String broken, String problem) {
        assertThat(Shapes.problems(RIGHT.replace(right, broken))).anyMatch(found -> found.contains(problem));
    }
}
