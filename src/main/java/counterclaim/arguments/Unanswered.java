package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.web.Sought;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** What nobody has answered: the standing reasons against something, all over a dossier. */
@Path("/dossiers/{slug}/unanswered")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Unanswered {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance unanswered(
                Dossier dossier, Slice<OnClaim> claims, List<Question> questions, int chosen, Sought sought);
    }

    /** A claim, where it stands, and the points under it that wait for a reply. */
    record OnClaim(Claim claim, ClaimStanding standing, List<Waiting> points) {}

    /**
     * A point that waits for a reply, and whose it is.
     *
     * @param target the reason it attacks: A8; null where it attacks the claim, or a source
     */
    record Waiting(Argument argument, Reason.Relation relation, String target, List<Party> by) {}

    private final Viewer viewer;

    Unanswered(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestQuery @DefaultValue("0") int question,
            @RestQuery String q,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var sought = Sought.of(q);
        var claims = Slice.of(ClaimStanding.unansweredIn(dossier, question, sought), page);
        var questions = Question.of(dossier);
        return Page.of(Templates.unanswered(dossier, withPoints(dossier, claims), questions, question, sought));
    }

    // Four queries for the whole page, whatever is on it.
    private static Slice<OnClaim> withPoints(Dossier dossier, Slice<Claim> claims) {
        var standings =
                ClaimStanding.of(claims.items().stream().map(claim -> claim.id).toList());
        var keys = standings.values().stream()
                .flatMap(standing -> standing.unanswered().stream())
                .toList();
        var arguments = Argument.named(dossier, keys).stream().collect(toMap(Argument::key, identity()));
        var targets = Argument.keys(arguments.values().stream()
                .map(argument -> argument.targetArgumentId)
                .filter(Objects::nonNull)
                .toList());
        var speakers = ArgumentParty.of(arguments.values());
        return claims.map(claim -> {
            var standing = standings.get(claim.id);
            var points = standing.unanswered().stream()
                    .map(arguments::get)
                    .filter(Objects::nonNull)
                    .map(argument -> new Waiting(
                            argument,
                            Reason.relation(argument),
                            argument.targetArgumentId == null ? null : targets.get(argument.targetArgumentId),
                            speakers.getOrDefault(argument.id, List.of())))
                    .toList();
            return new OnClaim(claim, standing, points);
        });
    }
}
