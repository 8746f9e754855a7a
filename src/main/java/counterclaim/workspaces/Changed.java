package counterclaim.workspaces;

import counterclaim.accounts.AccessToken;
import counterclaim.accounts.Scope;
import counterclaim.history.Deed;
import counterclaim.history.Happening;
import counterclaim.history.StateJson;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happens to who works in a workspace, for its own chain. */
final class Changed {

    private record State(String byline, List<String> roles) {}

    private record Invited(List<String> roles, String note) {}

    private record Token(String label, List<String> scopes, String expires) {}

    private record Still(boolean halted) {}

    private Changed() {}

    /** @param kind {@code joined}, {@code left}, {@code given roles}, {@code renamed} */
    static Happening membership(Membership membership, Set<Role> roles, String kind, UUID actor) {
        var state = new State(membership.byline, names(roles));
        return new Deed(
                membership.workspace.id,
                null,
                "membership",
                membership.id,
                null,
                actor,
                kind,
                StateJson.of(state),
                null,
                false);
    }

    static Happening invitation(Invitation invitation, String kind, UUID actor) {
        var state = new Invited(names(invitation.roles()), invitation.note);
        return new Deed(
                invitation.workspace.id,
                null,
                "invitation",
                invitation.id,
                null,
                actor,
                kind,
                StateJson.of(state),
                null,
                false);
    }

    /** Of a token nothing is told that opens anything. */
    static Happening token(AccessToken token, String kind, UUID actor) {
        var scopes = token.scopes().stream().map(Scope::word).toList();
        return new Deed(
                token.workspaceId,
                null,
                "access token",
                token.id,
                null,
                actor,
                kind,
                StateJson.of(new Token(token.label, scopes, token.expiresAt.toString())),
                null,
                false);
    }

    /** @param kind {@code suspended}, {@code banned}, {@code allowed again} */
    static Happening suspension(Membership membership, String kind, String reason, UUID actor) {
        var state = new State(membership.byline, List.of());
        return new Deed(
                membership.workspace.id,
                null,
                "suspension",
                membership.id,
                null,
                actor,
                kind,
                StateJson.of(state),
                reason,
                false);
    }

    /** @param kind {@code halted}, {@code resumed} */
    static Happening standstill(Workspace workspace, String kind, String why, UUID actor) {
        var state = new Still(kind.equals("halted"));
        return new Deed(
                workspace.id, null, "standstill", workspace.id, null, actor, kind, StateJson.of(state), why, false);
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }
}
