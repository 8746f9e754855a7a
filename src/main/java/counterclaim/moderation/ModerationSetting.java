package counterclaim.moderation;

import counterclaim.workspaces.Role;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.joining;

/** Whose notes wait in a workspace, and what is held back. */
@Entity
class ModerationSetting extends PanacheEntityBase {

    /** Whom neither the first notes nor what they say holds, unless a workspace makes them wait. */
    static final Set<Role> TRUSTED = EnumSet.of(Role.EDITOR, Role.MODERATOR);

    private static final int FIRST_NOTES = 3;
    private static final int MOST_LINKS = 2;

    @Id
    UUID workspaceId;

    /** Counted up with each change; 0 for the default. */
    int version;

    // Names of roles, with commas between them.
    String freeRoles;

    /** So many of everybody are looked at before one is shown at once. */
    int firstNotes;

    /** Null for any number, as for the longest. */
    Integer mostLinks;

    Integer longest;

    /** One a line, or null. */
    String words;

    /** The one that counts; the default, which is not saved, where nobody has changed it. */
    static ModerationSetting of(UUID workspace) {
        ModerationSetting kept = findById(workspace);
        return kept == null ? standard(workspace) : kept;
    }

    static ModerationSetting standard(UUID workspace) {
        var setting = new ModerationSetting();
        setting.workspaceId = workspace;
        setting.free(TRUSTED);
        setting.firstNotes = FIRST_NOTES;
        setting.mostLinks = MOST_LINKS;
        return setting;
    }

    /** Whose notes do not wait. */
    Set<Role> free() {
        var free = EnumSet.noneOf(Role.class);
        Arrays.stream(freeRoles.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(free::add);
        return free;
    }

    void free(Collection<Role> roles) {
        freeRoles = roles.stream().sorted().map(Role::name).collect(joining(","));
    }

    HoldRule rule() {
        return new HoldRule(
                mostLinks, longest, words == null ? List.of() : words.lines().toList());
    }

    /** Takes the place of the one before; the workspace is locked. */
    void keep() {
        version++;
        persist();
    }

    ModerationState state(Collection<Reason> reasons) {
        return new ModerationState(
                free().stream().map(Role::name).toList(),
                firstNotes,
                mostLinks,
                longest,
                words == null ? List.of() : words.lines().toList(),
                reasons.stream()
                        .filter(Reason::offered)
                        .map(reason -> reason.code() + ": " + reason.label())
                        .toList());
    }

    static ModerationSetting of(Workspace workspace) {
        return of(workspace.id);
    }
}
