package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.BesideSource;
import counterclaim.sources.Source;
import counterclaim.web.Fragment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static java.util.stream.Collectors.toMap;

/** On the page of a source: where it is used as evidence. */
@ApplicationScoped
@Priority(2)
class EvidenceFromSource implements BesideSource {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance evidence(List<Citation> citations);

        static native TemplateInstance evidencecount(int count);
    }

    @Override
    public Optional<Fragment> usesOf(Source source, Viewer viewer) {
        var citations = Citation.from(source, viewer);
        return citations.isEmpty() ? Optional.empty() : Optional.of(Fragment.of(Templates.evidence(citations)));
    }

    @Override
    public Map<UUID, Fragment> usesIn(Dossier dossier, Collection<Source> sources) {
        return Citation.countsIn(dossier, sources).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, count -> Fragment.of(Templates.evidencecount(count.getValue()))));
    }
}
