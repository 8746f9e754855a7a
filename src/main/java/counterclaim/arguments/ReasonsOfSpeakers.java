package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.claims.BesideStatements;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On the page of a speaker: where its claims stand, and the reasons it gave. */
@ApplicationScoped
class ReasonsOfSpeakers implements BesideStatements {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance speakers$standing(Claim claim, ClaimStanding standing);

        static native TemplateInstance speakers$count(int reasons);

        static native TemplateInstance speakers$reasons(List<Argument> arguments);
    }

    @Override
    public Map<UUID, Fragment> standingsOf(Collection<Claim> claims) {
        var byId = claims.stream().collect(Collectors.toMap(claim -> claim.id, Function.identity()));
        return ClaimStanding.of(byId.keySet()).values().stream()
                .collect(Collectors.toMap(
                        standing -> standing.claimId,
                        standing -> Fragment.of(Templates.speakers$standing(byId.get(standing.claimId), standing))));
    }

    @Override
    public Map<UUID, Fragment> reasonCounts(Dossier dossier, Collection<Party> speakers) {
        return ArgumentParty.countsIn(dossier, speakers).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> Fragment.of(Templates.speakers$count(count.getValue()))));
    }

    @Override
    public Optional<Fragment> reasonsOf(Party party, Viewer viewer) {
        var arguments = Argument.by(party, viewer);
        return arguments.isEmpty() ? Optional.empty() : Optional.of(Fragment.of(Templates.speakers$reasons(arguments)));
    }
}
