package counterclaim.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.claims.Reported;
import counterclaim.web.OneTransaction;
import counterclaim.workspaces.Workspace;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What a workspace has published, as a schema.org {@code DataFeed} of {@code ClaimReview}: for fact-check aggregators. */
@Path("/feeds/{workspace}/claimreview.json")
@Produces("application/ld+json")
@OneTransaction
public class ClaimReviewFeed {

    private static final int MOST = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClaimReviewMarkup markup;

    ClaimReviewFeed(ClaimReviewMarkup markup) {
        this.markup = markup;
    }

    @GET
    public Response read(@RestPath String workspace) throws JsonProcessingException {
        var found = Workspace.named(workspace).orElseThrow(NotFoundException::new);
        var lives = ClaimLife.openIn(found, MOST);
        // A workspace that shows nothing to everybody is for nobody to know of.
        if (lives.isEmpty()) throw new NotFoundException();
        var asserting =
                Reported.asserting(lives.stream().map(life -> life.claimId).toList());
        var feed = new LinkedHashMap<String, Object>();
        feed.put("@context", "https://schema.org");
        feed.put("@type", "DataFeed");
        feed.put("name", found.name);
        feed.put(
                "dataFeedElement",
                lives.stream()
                        .map(life -> {
                            var review = markup.of(life.published, asserting.getOrDefault(life.claimId, List.of()));
                            review.remove("@context");
                            return review;
                        })
                        .toList());
        return Response.ok(JSON.writeValueAsString(feed)).build();
    }
}
