/** A whole dossier as one document: the seed, the export, the import and the public JSON are this one format. */
package counterclaim.interchange.bundle;
