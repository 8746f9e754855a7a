/** A stretch of text and how to find it again: selectors, anchoring, word diff; pure. */
package counterclaim.passages;
