package counterclaim.arguments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Secret;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.util.stream.Collectors.groupingBy;

/**
 * What a judgement on a claim rests on (design §3.7): its wording and proof standard, all that is argued under it with
 * evidence and grades, and the same of every claim that a reason rests on. Two closures are equal in what they hold
 * exactly if their digests are.
 *
 * @param word where the case stood
 */
public record Closure(List<Part> parts, Word word) {

    /**
     * One claim or argument of it, by the hashes of what it says.
     *
     * @param key what its dossier calls it: C7, A12
     * @param version of the thing: its history knows what it said then
     * @param words hash of its wording
     * @param premises hash of what it rests on; the same for all that rest on nothing
     * @param rest hash of everything else
     * @param sources those that it cites
     */
    public record Part(
            String key, UUID id, int version, String words, String premises, String rest, List<UUID> sources) {

        @JsonIgnore
        public boolean isClaim() {
            return key.startsWith("C");
        }

        /** The noun of its room, as history names it. */
        public String subject() {
            return isClaim() ? "claim" : "argument";
        }
    }

    private static final Comparator<Part> BY_KEY = Comparator.comparing((Part part) -> !part.isClaim())
            .thenComparing(part -> Integer.valueOf(part.key().substring(1)));

    /** As it is now, looked up. */
    public static Closure of(Dossier dossier, Claim claim) {
        var part = Connected.around(dossier, claim.id);
        var standing = part.kept().get(claim.id);
        return of(claim, part, standing == null ? Word.NOT_ARGUED : standing.word);
    }

    /** @param part that the claim is one of */
    public static Closure of(Claim claim, Connected part, Word word) {
        return new Closure(new Gathering(part).from(claim), word);
    }

    /** SHA-256 over every part and where the case stands, in hexadecimal. */
    public String digest() {
        return hash(word + "\n"
                + parts.stream()
                        .map(part -> String.join(" ", part.key(), part.words(), part.premises(), part.rest()))
                        .collect(Collectors.joining("\n")));
    }

    public Map<UUID, Part> byId() {
        return parts.stream()
                .collect(Collectors.toMap(Part::id, part -> part, (one, other) -> one, LinkedHashMap::new));
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(Secret.hash(text));
    }

    /** Goes from a claim down to whatever it rests on. */
    private static final class Gathering {

        private final Map<UUID, Claim> claims;
        private final Map<UUID, List<Argument>> under;
        private final Map<UUID, List<Premise>> premises;
        private final Map<UUID, List<Citation>> citations;
        private final Map<UUID, String> keys = new HashMap<>();

        Gathering(Connected part) {
            claims = part.claims().stream().collect(Collectors.toMap(claim -> claim.id, claim -> claim));
            under = part.arguments().stream().collect(groupingBy(argument -> argument.claim.id));
            premises = part.premises().stream().collect(groupingBy(premise -> premise.argument.id));
            citations = part.citations().stream().collect(groupingBy(citation -> citation.argument.id));
            part.claims().forEach(claim -> keys.put(claim.id, claim.key()));
            part.arguments().forEach(argument -> keys.put(argument.id, argument.key()));
            part.citations().forEach(citation -> keys.put(citation.id, citation.key()));
        }

        List<Part> from(Claim root) {
            var parts = new ArrayList<Part>();
            var seen = new HashSet<UUID>();
            var next = new ArrayDeque<UUID>();
            next.add(root.id);
            while (!next.isEmpty()) {
                var claim = claims.get(next.poll());
                if (claim == null || !seen.add(claim.id)) continue;
                // Whether the claim itself was retracted is no ground of a new judgement on it.
                parts.add(part(claim, claim.retracted && claim != root));
                for (var argument : under.getOrDefault(claim.id, List.of())) {
                    parts.add(part(argument));
                    premises.getOrDefault(argument.id, List.of()).forEach(premise -> next.add(premise.claim.id));
                }
            }
            parts.sort(BY_KEY);
            return parts;
        }

        private static Part part(Claim claim, boolean retracted) {
            var rest = told(claim.kind, claim.standardIn(claim.dossier), retracted);
            return new Part(claim.key(), claim.id, claim.version, hash(claim.text), "", rest, List.of());
        }

        private Part part(Argument argument) {
            var evidence = citations.getOrDefault(argument.id, List.of());
            var rest = new ArrayList<Object>();
            rest.add(argument.direction);
            rest.add(keys.get(argument.targetId));
            rest.add(argument.scheme);
            rest.add(argument.criticalQuestion);
            for (var citation : evidence) {
                rest.add(citation.source.id);
                rest.add(citation.passage);
                rest.add(citation.locator);
                rest.add(citation.grade.reliability());
                rest.add(citation.grade.credibility());
                rest.add(citation.note);
            }
            var sources = evidence.stream()
                    .map(citation -> citation.source.id)
                    .distinct()
                    .toList();
            return new Part(
                    argument.key(),
                    argument.id,
                    argument.version,
                    hash(argument.text),
                    premises(argument),
                    told(rest.toArray()),
                    sources);
        }

        private String premises(Argument argument) {
            var all = premises.getOrDefault(argument.id, List.of());
            return all.isEmpty()
                    ? ""
                    : told(all.stream()
                            .map(premise -> premise.claim.key() + (premise.holds ? " holds" : " fails"))
                            .toArray());
        }

        // Each with its length: so that nothing can be moved from one to another unseen.
        private static String told(Object... facts) {
            var text = new StringBuilder();
            for (var fact : facts) {
                var written = String.valueOf(fact);
                text.append(written.length()).append(' ').append(written).append('\n');
            }
            return hash(text.toString());
        }
    }
}
