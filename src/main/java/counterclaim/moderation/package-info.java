/** Keeping order among notes: what waits, who decides, and what became of it. */
package counterclaim.moderation;
