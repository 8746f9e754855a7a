/** The notes of a dossier as a file, as far as whoever asks may see them. */
package counterclaim.annotations.exports;
