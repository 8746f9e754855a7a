package counterclaim.accounts;

import java.util.UUID;

/** Somebody's password was set anew by a link from whoever runs the installation. */
public record PasswordSet(UUID account) {}
