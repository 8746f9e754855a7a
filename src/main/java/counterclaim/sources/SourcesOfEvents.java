package counterclaim.sources;

import counterclaim.dossiers.BesideEvents;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Event;
import counterclaim.web.Fragment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.toMap;

/** On a list of events: where each is known from. */
@ApplicationScoped
class SourcesOfEvents implements BesideEvents {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance beside(SourceUse use);
    }

    @Override
    public Map<UUID, Fragment> sourcesOf(Dossier dossier, Collection<Event> events) {
        var sources = events.stream().map(event -> event.sourceId).distinct().toList();
        return SourceUse.of(dossier, sources).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, use -> Fragment.of(Templates.beside(use.getValue()))));
    }
}
