package counterclaim.ops;

import counterclaim.PostgreSql;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.BundleExport;
import counterclaim.interchange.bundle.BundleFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SeedTest {

    @Test
    void theReferenceDossierIsThereAfterTheFirstStart() {
        var exported = QuarkusTransaction.requiringNew()
                .call(() -> BundleExport.of(
                        Dossier.<Dossier>find("slug", "soleimani-strike").firstResult()));
        assertThat(exported.claims()).hasSizeGreaterThan(40);
        assertThat(BundleFormat.write(BundleFormat.read(BundleFormat.write(exported))))
                .isEqualTo(BundleFormat.write(exported));
    }
}
