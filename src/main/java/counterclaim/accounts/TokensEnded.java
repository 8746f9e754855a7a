package counterclaim.accounts;

import java.util.List;

/** Somebody changed their password: what was made under the old one works no more. */
public record TokensEnded(List<AccessToken> tokens) {}
