/** Running the house: start, commands, the seed loader. */
package counterclaim.ops;
