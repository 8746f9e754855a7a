package counterclaim.accounts;

import counterclaim.web.Fragment;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The page of one's own account. */
@ApplicationScoped
class AccountPage {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance accounts(
                Viewer viewer,
                List<Session> sessions,
                UUID here,
                List<Fragment> beside,
                Instant resetAt,
                String back,
                PasswordProblem problem);
    }

    private final Viewer viewer;
    private final Clock clock;
    private final List<BesideAccount> beside;

    AccountPage(Viewer viewer, Clock clock, @All List<BesideAccount> beside) {
        this.viewer = viewer;
        this.clock = clock;
        this.beside = beside;
    }

    /** @param back where somebody goes once they have read that their password was set for them; or null */
    TemplateInstance of(String back, PasswordProblem problem) {
        var somebody = viewer.mustBeSomebody();
        Account account = Account.findById(somebody);
        return Templates.accounts(
                viewer,
                Session.of(somebody, clock.instant()),
                viewer.session(),
                beside.stream().map(room -> room.of(viewer)).toList(),
                account.resetAt,
                back,
                problem);
    }
}
