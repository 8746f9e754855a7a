package counterclaim.arguments;

import counterclaim.sources.Grade;
import counterclaim.sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.toSet;

/** Whose an argument is and what it rests on, made to be what a state says. */
final class Grounds {

    private final Argument argument;
    private final References references;

    Grounds(Argument argument, References references) {
        this.argument = argument;
        this.references = references;
    }

    List<Citation> begin(ArgumentState state) {
        speakersAndPremises(state);
        var citations = new ArrayList<Citation>();
        for (var evidence : state.citations()) citations.add(take(newCitation(), evidence, citations.size() + 1));
        Citation.persist(citations);
        return citations;
    }

    /** @throws CitationAnswered if a piece of evidence would go that somebody has attacked */
    void replace(ArgumentState state) {
        ArgumentParty.delete("argument", argument);
        Premise.delete("argument", argument);
        speakersAndPremises(state);
        citations(state.citations());
    }

    private void speakersAndPremises(ArgumentState state) {
        for (int i = 0; i < state.by().size(); i++)
            ArgumentParty.of(argument, references.party(state.by().get(i)), i + 1)
                    .persist();
        for (int i = 0; i < state.premises().size(); i++) {
            var premise = state.premises().get(i);
            Premise.of(argument, references.claim(premise.claim()), premise.holds(), i + 1)
                    .persist();
        }
    }

    // Attacks hold on to a piece of evidence by its row: what stays the same evidence keeps its row.
    private void citations(List<CitationState> states) {
        var there = new ArrayList<>(Citation.of(argument));
        var kept = new ArrayList<Citation>();
        for (var state : states) kept.add(same(there, state));
        // What was attacked may be told better, but is never made a passage of another source.
        var attacked = attacked(there);
        for (int i = 0; i < states.size(); i++) {
            var state = states.get(i);
            if (kept.get(i) == null) kept.set(i, first(there, attacked, references.source(state.source())));
        }
        there.stream()
                .filter(citation -> attacked.contains(citation.id))
                .findFirst()
                .ifPresent(answered -> {
                    throw new CitationAnswered(answered.key());
                });
        there.forEach(Citation::delete);
        Citation.flush();
        // Out of the way first: no two may have one place, not even for a moment.
        kept.stream().filter(Objects::nonNull).forEach(citation -> citation.position += states.size() + kept.size());
        Citation.flush();
        for (int i = 0; i < states.size(); i++) {
            var citation = kept.get(i) == null ? newCitation() : kept.get(i);
            take(citation, states.get(i), i + 1).persist();
        }
    }

    private Citation same(List<Citation> there, CitationState state) {
        var source = references.source(state.source());
        for (var citation : there) {
            if (!citation.source.id.equals(source.id) || !Objects.equals(citation.passage, state.passage())) continue;
            there.remove(citation);
            return citation;
        }
        return null;
    }

    private static Citation first(List<Citation> there, Set<UUID> attacked, Source source) {
        for (var citation : there) {
            if (attacked.contains(citation.id) && !citation.source.id.equals(source.id)) continue;
            there.remove(citation);
            return citation;
        }
        return null;
    }

    private static Set<UUID> attacked(List<Citation> citations) {
        if (citations.isEmpty()) return Set.of();
        var ids = citations.stream().map(citation -> citation.id).toList();
        return Argument.<Argument>list("targetCitationId in ?1", ids).stream()
                .map(attack -> attack.targetCitationId)
                .collect(toSet());
    }

    private Citation newCitation() {
        var citation = new Citation();
        citation.workspaceId = argument.workspaceId;
        citation.dossierId = argument.dossier.id;
        citation.argument = argument;
        citation.claimId = argument.claim.id;
        citation.depth = argument.depth;
        return citation;
    }

    private Citation take(Citation citation, CitationState state, int position) {
        citation.position = position;
        citation.source = references.source(state.source());
        citation.passage = state.passage();
        citation.locator = state.locator();
        citation.grade = new Grade(
                state.reliability() == null ? Grade.NOT_YET.reliability() : state.reliability(),
                state.credibility() == null ? Grade.NOT_YET.credibility() : state.credibility());
        citation.note = state.note();
        return citation;
    }
}
