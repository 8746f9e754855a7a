/** How fast the packaged program answers, beside the least that the same answers could cost. */
package counterclaim.bench;
