/** What we rest on: {@code Source}, {@code Snapshot}, {@code Grade}. */
package counterclaim.sources;
