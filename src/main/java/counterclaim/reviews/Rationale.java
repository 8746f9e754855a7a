package counterclaim.reviews;

import counterclaim.arguments.Argument;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.SourceUse;
import counterclaim.sources.WebAddress;
import counterclaim.web.Markdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why a verdict is what it is: Markdown that names claims, arguments and sources of its dossier by key, C7, A12, S3. */
final class Rationale {

    private static final Pattern KEY =
            Pattern.compile("(?<![\\p{L}\\p{N}_/#-])[CAS][1-9][0-9]{0,6}(?![\\p{L}\\p{N}_])");

    private Rationale() {}

    /** What it names. */
    static Set<String> keys(String text) {
        if (text == null) return Set.of();
        return KEY.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where each key leads, of those that count in the dossier; three queries at most. */
    static Map<String, String> addresses(Dossier dossier, Collection<String> keys) {
        var found = new HashMap<String, String>();
        var claims = numbers(keys, 'C');
        if (!claims.isEmpty())
            Claim.<Claim>list("dossier = ?1 and number in ?2 and acceptance = ACCEPTED", dossier, claims)
                    .forEach(claim -> found.put(claim.key(), claim.path()));
        var arguments = numbers(keys, 'A');
        if (!arguments.isEmpty())
            Argument.<Argument>list(
                            "from Argument a join fetch a.claim where a.dossier = ?1 and a.number in ?2"
                                    + " and a.acceptance = ACCEPTED",
                            dossier,
                            arguments)
                    .forEach(argument -> found.put(argument.key(), argument.path()));
        var sources = numbers(keys, 'S');
        if (!sources.isEmpty())
            SourceUse.<SourceUse>list("dossier = ?1 and number in ?2 and acceptance = ACCEPTED", dossier, sources)
                    .forEach(use -> found.put(use.key(), use.path()));
        return found;
    }

    /** To be written on a page: each key that leads somewhere is a link. */
    static List<Markdown.Block> blocks(String text, Map<String, String> addresses) {
        if (text == null) return List.of();
        return Markdown.of(text).stream()
                .map(block -> new Markdown.Block(block.kind(), linked(block.pieces(), addresses)))
                .toList();
    }

    private static List<Markdown.Piece> linked(List<Markdown.Piece> pieces, Map<String, String> addresses) {
        var linked = new ArrayList<Markdown.Piece>();
        for (var piece : pieces) {
            if (piece.href() != null || piece.code()) {
                linked.add(safe(piece));
                continue;
            }
            var read = 0;
            var keys = KEY.matcher(piece.text());
            while (keys.find()) {
                var address = addresses.get(keys.group());
                if (address == null) continue;
                add(linked, piece, piece.text().substring(read, keys.start()), null);
                add(linked, piece, keys.group(), address);
                read = keys.end();
            }
            add(linked, piece, piece.text().substring(read), null);
        }
        return linked;
    }

    // An address that is none of the web's leads nowhere.
    private static Markdown.Piece safe(Markdown.Piece piece) {
        if (piece.href() == null) return piece;
        var address = WebAddress.of(piece.href()).map(WebAddress::href).orElse(null);
        return new Markdown.Piece(piece.text(), piece.strong(), piece.emphasis(), piece.code(), address);
    }

    private static void add(List<Markdown.Piece> all, Markdown.Piece like, String text, String href) {
        if (!text.isEmpty()) all.add(new Markdown.Piece(text, like.strong(), like.emphasis(), like.code(), href));
    }

    private static List<Integer> numbers(Collection<String> keys, char letter) {
        return keys.stream()
                .filter(key -> key.charAt(0) == letter)
                .map(key -> Integer.valueOf(key.substring(1)))
                .toList();
    }
}
