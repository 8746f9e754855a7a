package counterclaim.moderation;

import counterclaim.annotations.Admission;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Hold;
import counterclaim.workspaces.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose notes wait, and what holds one by what it says. */
class HoldRuleTest {

    private final ModerationSetting setting = ModerationSetting.standard(UUID.randomUUID());
    private final HoldRule rule = new HoldRule(2, 20, List.of("buy now", "жёлтый"));

    @Test
    void linksAreCountedAndShown() {
        var rule = new HoldRule(2, null, List.of());
        assertThat(rule.holds("http://a.example www.b.example")).isEmpty();
        assertThat(rule.holds("http://a.example https://b.example WWW.c.example"))
                .contains(new Hold(Hold.Rule.LINKS, "http://a.example https://b.example WWW.c.example", 3, 2));
    }

    @Test
    void aWordIsAWholeWordInUpperOrLowerCase() {
        assertThat(rule.holds("So BUY NOW!")).contains(new Hold(Hold.Rule.WORD, "buy now", 1, 0));
        assertThat(rule.holds("ЖЁЛТЫЙ дом")).contains(new Hold(Hold.Rule.WORD, "жёлтый", 1, 0));
        assertThat(rule.holds("buy nowhere")).isEmpty();
    }

    @Test
    void whatIsTooLongIsHeldByItsCharacters() {
        assertThat(rule.holds("🙂".repeat(20))).isEmpty();
        assertThat(rule.holds("🙂".repeat(21))).contains(new Hold(Hold.Rule.LENGTH, null, 21, 20));
    }

    @Test
    void aLongMatchIsCut() {
        var links = "http://a.example/" + "x".repeat(400) + " http://b.example http://c.example";
        assertThat(rule.holds(links).orElseThrow().match()).endsWith(" …").hasSizeLessThan(310);
    }

    @Test
    void notesOfEditorsAndModeratorsDoNotWaitWhateverTheySay() {
        for (var role : List.of(Role.EDITOR, Role.MODERATOR))
            assertThat(answer("http://a.example ".repeat(5), 0, Role.ANNOTATOR, role))
                    .isEqualTo(new Admission.Answer(Approval.APPROVED, null));
    }

    @Test
    void notesOfAllOthersWaitAndShowWhatHeldThem() {
        assertThat(answer("Quiet.", 99, Role.ANNOTATOR, Role.OWNER))
                .isEqualTo(new Admission.Answer(Approval.PENDING, null));
        assertThat(answer("http://a.example ".repeat(3), 99, Role.ANNOTATOR).heldBy())
                .contains("LINKS");
    }

    @Test
    void ofWhomNotesDoNotWaitTheFirstOnesDo() {
        setting.free(Set.of(Role.ANNOTATOR));
        assertThat(answer("Quiet.", 2, Role.ANNOTATOR).heldBy()).contains("FIRST_NOTES");
        assertThat(answer("Quiet.", 3, Role.ANNOTATOR).approval()).isEqualTo(Approval.APPROVED);
        assertThat(answer("http://a.example ".repeat(3), 3, Role.ANNOTATOR).approval())
                .isEqualTo(Approval.PENDING);
    }

    @Test
    void aWorkspaceCanMakeEverybodyWait() {
        setting.free(Set.of());
        assertThat(answer("Quiet.", 99, Role.EDITOR).approval()).isEqualTo(Approval.PENDING);
    }

    private Admission.Answer answer(String words, int approved, Role... roles) {
        return Waiting.answer(setting, Set.of(roles), words, () -> approved);
    }
}
