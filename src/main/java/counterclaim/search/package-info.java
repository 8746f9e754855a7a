/** Finding what was said, by whom and about what: {@code Search}, {@code Entry}, {@code Indexing}. */
package counterclaim.search;
