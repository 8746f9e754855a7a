package counterclaim.arguments;

import counterclaim.arguments.standing.Label;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.sources.SourceUse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** All reasons under one claim, each with what it rests on and, strongest first, the replies to it. */
final class Reasons {

    private final Map<String, Reason> byKey = new LinkedHashMap<>();

    /**
     * @param citations of all its arguments
     * @param premises of all its arguments
     * @param standings of the claim and of every claim that is a premise
     * @param uses of every source that is cited, by its id
     */
    Reasons(
            Claim claim,
            List<Citation> citations,
            List<Premise> premises,
            Map<UUID, ClaimStanding> standings,
            Map<UUID, SourceUse> uses) {
        var arguments = Argument.under(claim);
        var speakers = ArgumentParty.under(claim).stream()
                .collect(groupingBy(speaker -> speaker.argument.id, mapping(speaker -> speaker.party, toList())));
        var rests = premises.stream()
                .collect(groupingBy(
                        premise -> premise.argument.id, mapping(premise -> rest(premise, standings), toList())));
        var evidence = citations.stream()
                .collect(groupingBy(
                        citation -> citation.argument.id,
                        mapping(citation -> new Reason.Evidence(citation, uses.get(citation.source.id)), toList())));
        var unanswered = standings.get(claim.id).unanswered();
        for (var argument : arguments)
            byKey.put(
                    argument.key(),
                    new Reason(
                            argument,
                            speakers.getOrDefault(argument.id, List.of()),
                            rests.getOrDefault(argument.id, List.of()),
                            evidence.getOrDefault(argument.id, List.of()),
                            unanswered.contains(argument.key())));
        nest(citations);
    }

    /** Those aimed at the claim itself, the strongest first. */
    List<Reason> aimedAtTheClaim(Direction direction) {
        return byKey.values().stream()
                .filter(reason -> reason.argument.targetClaimId != null && reason.argument.direction == direction)
                .sorted(Reason.STRONGEST_FIRST)
                .toList();
    }

    /** Those with these keys, in their order. */
    List<Reason> named(Collection<String> keys) {
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Everybody who gave one. */
    Set<UUID> speakers() {
        return byKey.values().stream()
                .flatMap(reason -> reason.by.stream())
                .map((Party party) -> party.id)
                .collect(toSet());
    }

    private static Reason.Rest rest(Premise premise, Map<UUID, ClaimStanding> standings) {
        var standing = standings.get(premise.claim.id);
        return new Reason.Rest(premise.claim, premise.holds, standing.asPremise, standing.label == Label.IN);
    }

    // The arguments come with their targets before them: depth by depth.
    private void nest(List<Citation> citations) {
        var owners = citations.stream().collect(toMap(citation -> citation.id, citation -> citation.argument.id));
        var byId = byKey.values().stream().collect(toMap(reason -> reason.argument.id, reason -> reason));
        for (var reply : byKey.values()) {
            var argument = reply.argument;
            if (argument.targetClaimId != null) continue;
            var target = argument.targetArgumentId != null
                    ? argument.targetArgumentId
                    : owners.get(argument.targetCitationId);
            var attacked = byId.get(target);
            attacked.replies.add(reply);
            if (argument.targetArgumentId != null) reply.target = attacked.key();
        }
        byKey.values().forEach(reason -> reason.replies.sort(Reason.STRONGEST_FIRST));
    }
}
