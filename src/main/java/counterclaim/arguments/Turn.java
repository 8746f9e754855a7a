package counterclaim.arguments;

import counterclaim.arguments.standing.Word;

/**
 * An argument without which the case of a claim would stand elsewhere.
 *
 * @param reason if it is argued under the claim itself, else null
 * @param address where it is shown; null if that cannot be told
 */
record Turn(String key, Reason reason, String address, Word without) {}
