package counterclaim.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which of the two databases looks. */
class MatchesOfDatabase {

    @Produces
    @ApplicationScoped
    Matches matches(@ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        return kind.equals("postgresql") ? new MatchesOnPostgresql() : new MatchesOnH2();
    }
}
