/** For and against: {@code Argument}, {@code Premise}, {@code Citation}, {@code Scheme}; the claim page lives here. */
package counterclaim.arguments;
