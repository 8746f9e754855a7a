/** The public JSON contract. */
package counterclaim.api;
