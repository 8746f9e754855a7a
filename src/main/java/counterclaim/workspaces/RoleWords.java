package counterclaim.workspaces;

import counterclaim.web.Named;
import io.quarkus.qute.TemplateExtension;

/** Roles and permissions in words. */
@TemplateExtension
class RoleWords {

    private static final Named<Role> ROLES = Named.by(WorkspaceMessages.class, WorkspaceMessages::role);
    private static final Named<Permission> PERMISSIONS =
            Named.by(WorkspaceMessages.class, WorkspaceMessages::permission);

    private RoleWords() {}

    static String says(Role role) {
        return ROLES.of(role);
    }

    static String says(Permission permission) {
        return PERMISSIONS.of(permission);
    }
}
