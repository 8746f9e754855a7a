package counterclaim.claims;

import counterclaim.sources.BesideSource;
import counterclaim.sources.Source;
import counterclaim.web.Fragment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** On the page of a source: the statements it reports. */
@ApplicationScoped
@Priority(1)
class StatementsFromSource implements BesideSource {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance reported(List<Statement> statements);
    }

    @Override
    public Optional<Fragment> usesOf(Source source) {
        var statements = Statement.reportedBy(source);
        return statements.isEmpty() ? Optional.empty() : Optional.of(Fragment.of(Templates.reported(statements)));
    }
}
