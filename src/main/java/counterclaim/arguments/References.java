package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.sources.Source;

/** Finds what the keys in a state stand for, in one dossier; null for a key of nothing. */
public interface References {

    Claim claim(String key);

    Argument argument(String key);

    Citation citation(String key);

    Party party(String slug);

    Source source(String key);
}
