package counterclaim.arguments;

import counterclaim.sources.BesideSource;
import counterclaim.sources.Source;
import counterclaim.web.Fragment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** On the page of a source: where it is used as evidence. */
@ApplicationScoped
@Priority(2)
class EvidenceFromSource implements BesideSource {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance evidence(List<Citation> citations);
    }

    @Override
    public Optional<Fragment> usesOf(Source source) {
        var citations = Citation.from(source);
        return citations.isEmpty() ? Optional.empty() : Optional.of(Fragment.of(Templates.evidence(citations)));
    }
}
