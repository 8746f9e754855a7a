package counterclaim.workspaces;

import java.util.UUID;

/** A person was erased: what other rooms keep of them goes too, in the same transaction. */
public record Erased(UUID account) {}
