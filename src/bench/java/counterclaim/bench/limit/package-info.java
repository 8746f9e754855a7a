/** What is put into the copy of the program that is measured. */
package counterclaim.bench.limit;
