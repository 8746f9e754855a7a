package counterclaim.reviews;

import counterclaim.arguments.Argument;
import counterclaim.arguments.ClaimStanding;
import counterclaim.claims.Claim;
import counterclaim.history.Revision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is an author of what is judged (design §5): wrote the claim's wording, its verdict, or a reason that alone would
 * change where the case stands, since a verdict on it was last published. Where nobody could try what would change it,
 * every reason under the claim counts.
 */
final class Authors {

    // Grading, mending a typing error, accepting and importing what others wrote make nobody an author.
    private static final List<String> WRITING = List.of("entered", "proposed", "edited", "reverted", "drafted");

    private Authors() {}

    /** @param life of the claim; its verdict is among what is judged */
    static Set<UUID> of(Claim claim, ClaimLife life) {
        var works = new HashSet<UUID>();
        works.add(claim.id);
        for (var verdict : new Verdict[] {life.verdict, life.published}) if (verdict != null) works.add(verdict.id);
        ClaimStanding standing = ClaimStanding.findById(claim.id);
        var pivots = standing == null ? null : standing.pivots().orElse(null);
        if (pivots == null) Argument.under(claim).forEach(argument -> works.add(argument.id));
        var numbers = pivots == null
                ? Set.<Integer>of()
                : pivots.stream()
                        .map(pivot -> Integer.valueOf(pivot.argument().substring(1)))
                        .collect(Collectors.toSet());
        var authors =
                new HashSet<>(Revision.actors(claim.dossier.id, life.settled, works, "argument", numbers, WRITING));
        // A verdict that was begun with the words of the last has no row of its own for them.
        if (life.verdict != null) authors.add(life.verdict.draftedBy);
        return authors;
    }
}
