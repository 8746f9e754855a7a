package counterclaim.ops;

import counterclaim.arguments.ArgumentState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.ops.Seed.Paragraph;
import counterclaim.sources.SourceState;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** What seed/README.md promises of the reference dossier, as far as its own files can show it. */
class SeedHonestyTest {

    private final Bundle bundle = Seed.bundle();

    @Test
    void everythingInTheDossierComesFromAParagraphAndEveryParagraphNamesWhatIsThere() {
        var there = Stream.of(
                        bundle.claims().stream().map(ClaimState::id),
                        bundle.statements().stream().map(StatementState::id),
                        bundle.arguments().stream().map(ArgumentState::id),
                        bundle.sources().stream().map(SourceState::id),
                        bundle.events().stream().map(EventState::id))
                .flatMap(ids -> ids)
                .toList();
        var covered =
                Seed.paragraphs().stream().flatMap(row -> row.ids().stream()).distinct();
        assertThat(covered).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void theParagraphsAreNumberedOneByOne() {
        assertThat(Seed.paragraphs())
                .extracting(Paragraph::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 191).boxed().toList());
    }

    @Test
    void aParagraphIsUsedOrSaysWhyNot() {
        assertThat(Seed.paragraphs()).allSatisfy(row -> {
            assertThat(row.state()).isIn("used", "nothing contested");
            if (row.state().equals("used")) assertThat(row.ids()).isNotEmpty().doesNotHaveDuplicates();
            else assertThat(row.ids()).isEmpty();
            if (!row.state().equals("used")) assertThat(row.reason()).isNotBlank();
            assertThat(row.reason()).doesNotContain("step 2");
        });
    }

    @Test
    void noVerdictIsGiven() {
        assertThat(bundle.verdicts()).isEmpty();
    }

    @Test
    void nothingIsGradedWithoutSayingWhy() {
        assertThat(Seed.citations(bundle).filter(c -> c.reliability() != null || c.credibility() != null))
                .allSatisfy(citation -> assertThat(citation.note()).isNotBlank());
    }

    @Test
    void fiveQuestionsArePinned() {
        assertThat(bundle.questions().stream().map(QuestionState::pinned).filter(Objects::nonNull))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void everyLegalClaimSaysWhoBearsTheBurdenOfProof() {
        assertThat(bundle.claims())
                .filteredOn(claim -> claim.kind().equals("legal_normative"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.burden()).as(claim.id()).isNotBlank());
    }

    @Test
    void whoIsUnnamedInTheTextIsUnnamedHere() {
        var kinds = bundle.parties().stream().collect(toMap(PartyState::id, PartyState::kind));
        assertThat(bundle.statements())
                .allSatisfy(statement -> assertThat(statement.attribution().equals("unnamed"))
                        .as(statement.id())
                        .isEqualTo(kinds.get(statement.party()).equals("unnamed")));
    }

    @Test
    void noAddressIsInvented() {
        assertThat(Seed.yaml()).doesNotContain("http:", "https:", "www.");
        assertThat(bundle.sources()).extracting(SourceState::url).containsOnlyNulls();
    }

    @Test
    void whatIsKnownThroughTheArticleSaysSo() {
        assertThat(bundle.sources())
                .allSatisfy(source -> assertThat(source.via())
                        .as(source.id())
                        .isEqualTo(source.id().equals("S1") ? null : "S1"));
    }
}
