package counterclaim.search;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class IndexingTest {

    @Inject
    World world;

    @Inject
    IndexAtStart start;

    @BeforeEach
    void aDossier() {
        world.holds(Quagga.open());
    }

    @Test
    void anImportIndexesWhatItBrings() {
        assertThat(entries()).hasSize(4 + 3 + 2 + 2 + 2);
        assertThat(QuarkusTransaction.requiringNew().call(Indexing::missing)).isEmpty();
    }

    @Test
    void indexingTwiceIsIndexingOnce() {
        var before = entries();
        QuarkusTransaction.requiringNew().run(() -> Indexing.of(quagga()));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aStartIndexesWhatWasNever() {
        var before = entries();
        forget();
        start.catchUp(new StartupEvent());
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void twoNodesThatStartAtOnceDoItOnce() {
        var before = entries();
        forget();
        var nodes = List.of(
                CompletableFuture.runAsync(() -> start.catchUp(new StartupEvent())),
                CompletableFuture.runAsync(() -> start.catchUp(new StartupEvent())));
        nodes.forEach(CompletableFuture::join);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatIsOnlyProposedIsNotIndexed() {
        try {
            accept("PROPOSED");
            assertThat(entries()).noneMatch(entry -> entry.contains("outlived"));
        } finally {
            accept("ACCEPTED");
        }
        assertThat(entries()).anyMatch(entry -> entry.contains("outlived"));
    }

    private static void accept(String acceptance) {
        QuarkusTransaction.requiringNew().run(() -> {
            Claim.getEntityManager()
                    .createNativeQuery("update claim set acceptance = ?1 where dossier_id = ?2 and number = 2")
                    .setParameter(1, acceptance)
                    .setParameter(2, quagga().id)
                    .executeUpdate();
            Indexing.of(quagga());
        });
    }

    private static void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("search_entry_party", "search_entry", "search_index"))
                Dossier.getEntityManager()
                        .createNativeQuery("delete from " + table + " where dossier_id = ?1")
                        .setParameter(1, quagga().id)
                        .executeUpdate();
        });
    }

    private static List<String> entries() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Dossier.getEntityManager()
                        .createNativeQuery(
                                "select cast(id as varchar) || kind || words from search_entry where dossier_id = ?1 order by id",
                                String.class)
                        .setParameter(1, quagga().id)
                        .getResultList());
    }

    private static Dossier quagga() {
        return Dossier.<Dossier>find("slug", "quagga").firstResult();
    }
}
