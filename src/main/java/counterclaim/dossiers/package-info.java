/** A contested event: {@code Dossier}, {@code Question}, {@code Event}, and the dates of the world. */
package counterclaim.dossiers;
