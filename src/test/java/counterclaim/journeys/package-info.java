/** What people do with the packaged program, in a real browser and at its command line. */
package counterclaim.journeys;
