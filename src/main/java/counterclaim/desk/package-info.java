/** My work and feeds: what waits for whom, and what changed, across rooms. */
package counterclaim.desk;
