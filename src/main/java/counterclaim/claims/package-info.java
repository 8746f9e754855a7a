/** What is asserted and by whom: {@code Claim}, {@code Party}, {@code Statement}. */
package counterclaim.claims;
