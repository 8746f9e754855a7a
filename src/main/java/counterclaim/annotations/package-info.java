/** Notes on passages of claims, arguments, statements and saved copies, as W3C Web Annotations. */
package counterclaim.annotations;
