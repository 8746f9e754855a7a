package counterclaim.claims;

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

/** On the page of a source: the statements it reports. */
@ApplicationScoped
@Priority(1)
class StatementsFromSource implements BesideSource {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance reported(List<Statement> statements);

        static native TemplateInstance reportedcount(int count);
    }

    @Override
    public Optional<Fragment> usesOf(Source source, Viewer viewer) {
        var statements = Statement.reportedBy(source, viewer);
        return statements.isEmpty() ? Optional.empty() : Optional.of(Fragment.of(Templates.reported(statements)));
    }

    @Override
    public Map<UUID, Fragment> usesIn(Dossier dossier, Collection<Source> sources) {
        return Statement.reportedIn(dossier, sources).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, count -> Fragment.of(Templates.reportedcount(count.getValue()))));
    }
}
