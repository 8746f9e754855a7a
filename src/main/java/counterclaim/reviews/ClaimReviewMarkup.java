package counterclaim.reviews;

import counterclaim.claims.Party;
import counterclaim.claims.Reported;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.SourceUse;
import counterclaim.web.Address;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A published verdict as schema.org {@code ClaimReview}, with the fields that Google documents for fact checks: who
 * reviewed which claim, by whom and where that was made, and the rating. A conclusion in words has no rating.
 */
@ApplicationScoped
class ClaimReviewMarkup {

    private static final int MOST_APPEARANCES = 10;

    private final Address address;

    ClaimReviewMarkup(Address address) {
        this.address = address;
    }

    /** @param asserting statements that assert the claim, in the order of time, and who reports them */
    Map<String, Object> of(Verdict verdict, List<Reported> asserting) {
        var claim = verdict.claim;
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "ClaimReview");
        data.put("url", address.absolute(claim.path()));
        data.put("claimReviewed", verdict.wording);
        data.put("datePublished", day(verdict));
        data.put(
                "author",
                Map.of("@type", "Organization", "name", claim.dossier.workspace.name, "url", address.absolute("/")));
        data.put("itemReviewed", item(verdict, asserting));
        data.put("reviewRating", rating(verdict));
        data.put("reviewBody", verdict.reason);
        return data;
    }

    private static String day(Verdict verdict) {
        return verdict.publishedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static Map<String, Object> item(Verdict verdict, List<Reported> asserting) {
        var item = new LinkedHashMap<String, Object>();
        item.put("@type", "Claim");
        item.put("name", verdict.claim.key());
        item.put("text", verdict.wording);
        var speakers = asserting.stream()
                .map(reported -> reported.statement().party)
                .distinct()
                .map(Party::linked)
                .toList();
        if (!speakers.isEmpty()) item.put("author", speakers);
        asserting.stream()
                .map(reported -> reported.statement().date())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(ClaimReviewMarkup::iso)
                .ifPresent(date -> item.put("datePublished", date));
        var appearances = asserting.stream()
                .map(Reported::source)
                .map(ClaimReviewMarkup::work)
                .distinct()
                .limit(MOST_APPEARANCES)
                .toList();
        if (!appearances.isEmpty()) {
            item.put("firstAppearance", appearances.get(0));
            item.put("appearance", appearances);
        }
        return item;
    }

    // schema.org dates are ISO 8601: what is not known that well is left out, seasons too, which look like months.
    private static Optional<String> iso(WorldDate date) {
        return Optional.of(date.text()).filter(text -> text.matches("[0-9]{4}(-[01][0-9](-[0-9]{2})?)?"));
    }

    private static Map<String, Object> work(SourceUse use) {
        var work = new LinkedHashMap<String, Object>();
        work.put("@type", "CreativeWork");
        work.put("name", use.label());
        if (use.source.address() != null) work.put("url", use.source.address().href());
        return work;
    }

    private static Map<String, Object> rating(Verdict verdict) {
        var rating = new LinkedHashMap<String, Object>();
        rating.put("@type", "Rating");
        if (verdict.word == null) {
            rating.put("alternateName", verdict.reason);
            return rating;
        }
        if (verdict.ratingValue != null) {
            rating.put("ratingValue", verdict.ratingValue);
            rating.put("worstRating", verdict.worst);
            rating.put("bestRating", verdict.best);
        }
        rating.put("alternateName", verdict.says());
        rating.put("ratingExplanation", verdict.ratingMeans == null ? verdict.reason : verdict.ratingMeans);
        return rating;
    }
}
