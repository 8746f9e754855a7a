package counterclaim.workspaces;

import counterclaim.accounts.AccessToken;
import counterclaim.accounts.BesideAccount;
import counterclaim.accounts.Viewer;
import counterclaim.web.Fragment;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody's access tokens on the page of their account. */
@ApplicationScoped
class TokensBesideAccount implements BesideAccount {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance owntokens(List<AccessToken> tokens, Map<UUID, Workspace> workspaces);
    }

    private final Clock clock;

    TokensBesideAccount(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Fragment of(Viewer viewer) {
        var account = viewer.mustBeSomebody();
        var tokens = AccessToken.of(account, clock.instant());
        var workspaces = tokens.isEmpty() ? List.<Workspace>of() : Workspace.of(account);
        return Fragment.of(
                Templates.owntokens(tokens, workspaces.stream().collect(Collectors.toMap(one -> one.id, one -> one))));
    }
}
