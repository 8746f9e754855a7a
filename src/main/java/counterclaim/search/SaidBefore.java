package counterclaim.search;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.claims.SimilarClaims;
import counterclaim.dossiers.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims with nearly the same words: those that share one of the longest words of a wording are looked at, and kept if
 * of all words of both at least two in five are common (Jaccard index).
 */
@ApplicationScoped
class SaidBefore implements SimilarClaims {

    private static final int FEW = 5;
    private static final int WORDS_LOOKED_FOR = 6;
    private static final int SHORTEST_WORD = 4;
    private static final double COMMON = 0.4;

    private record Near(Claim claim, double common) {}

    private final Viewer viewer;
    private final Matches matches;

    SaidBefore(Viewer viewer, Matches matches) {
        this.viewer = viewer;
        this.matches = matches;
    }

    @Override
    public List<Claim> to(String wording, Dossier dossier) {
        var words = words(wording);
        var longest = words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .limit(WORDS_LOOKED_FOR)
                .toList();
        if (longest.isEmpty()) return List.of();
        var ids = matches.claimsWithAnyOf(viewer, dossier.workspace.id, longest);
        if (ids.isEmpty()) return List.of();
        return Claim.<Claim>list("from Claim c join fetch c.dossier where c.id in ?1 order by c.id", ids).stream()
                .map(claim -> new Near(claim, common(words, words(claim.text))))
                .filter(near -> near.common >= COMMON)
                .sorted(Comparator.comparingDouble(Near::common).reversed())
                .limit(FEW)
                .map(Near::claim)
                .toList();
    }

    private static Set<String> words(String text) {
        return Token.in(text).stream().map(Token::folded).collect(Collectors.toSet());
    }

    private static double common(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return (double) common.size() / (one.size() + other.size() - common.size());
    }
}
