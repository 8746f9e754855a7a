package counterclaim.workspaces;

import java.util.EnumSet;
import java.util.Set;

import static counterclaim.workspaces.Role.ANNOTATOR;
import static counterclaim.workspaces.Role.EDITOR;
import static counterclaim.workspaces.Role.INSTRUCTOR;
import static counterclaim.workspaces.Role.MODERATOR;
import static counterclaim.workspaces.Role.OWNER;
import static counterclaim.workspaces.Role.REVIEWER;

/** Who may do what: the permission on the left, who has it on the right (design §5). The product shows this table. */
public enum Permission {
    /** A dossier open to everyone is read without any of these. */
    READ_MEMBERS(EnumSet.allOf(Role.class)),
    READ_PRIVATE(EnumSet.of(EDITOR, REVIEWER, INSTRUCTOR, OWNER)),
    /** What is proposed counts only once somebody else has accepted it. */
    PROPOSE(EnumSet.of(ANNOTATOR, EDITOR, REVIEWER, MODERATOR, INSTRUCTOR, OWNER)),
    /** Create a dossier, enter and edit as accepted, accept what others proposed. */
    WRITE(EnumSet.of(EDITOR, INSTRUCTOR)),
    CHANGE_VISIBILITY(EnumSet.of(EDITOR, INSTRUCTOR, OWNER)),
    GRADE(EnumSet.of(EDITOR, REVIEWER, INSTRUCTOR)),
    /** Review and sign what one is no author of; that nobody signs their own is a rule of its own. */
    REVIEW(EnumSet.of(REVIEWER)),
    /** Publish what was signed, correct it, and retract it as the second person. */
    PUBLISH(EnumSet.of(EDITOR, OWNER)),
    /** Take a published verdict down at once, alone. */
    PAUSE(EnumSet.of(EDITOR, REVIEWER, OWNER)),
    /** Make notes, and appeal against what was decided on them. */
    ANNOTATE(EnumSet.of(ANNOTATOR, EDITOR, REVIEWER, MODERATOR, INSTRUCTOR, OWNER)),
    /** Report a note to those who decide. */
    FLAG(EnumSet.allOf(Role.class)),
    /** Decide on notes of others, and suspend their authors for up to seven days. */
    MODERATE(EnumSet.of(MODERATOR)),
    /** Decide what was passed on, and appeals; never on own decisions. */
    HEAR(EnumSet.of(MODERATOR, OWNER)),
    /** Members, roles, invitations, settings. */
    MANAGE(EnumSet.of(OWNER)),
    AUDIT(EnumSet.of(OWNER));

    private final Set<Role> roles;

    Permission(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean isOf(Role role) {
        return roles.contains(role);
    }

    /** Who has it, in the order of the table. */
    public Set<Role> roles() {
        return roles;
    }
}
