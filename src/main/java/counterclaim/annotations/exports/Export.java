package counterclaim.annotations.exports;

import counterclaim.dossiers.Dossier;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A file of the notes of a dossier.
 *
 * @param id of the file
 * @param account whose eyes it is for
 * @param base our address, without a slash at its end
 */
public record Export(UUID id, Dossier dossier, UUID account, String base, Instant at) {

    /** With the day, so that two do not overwrite each other. */
    String fileName(ExportFormat format) {
        return dossier.slug + "-notes-" + at.atOffset(ZoneOffset.UTC).toLocalDate() + "." + format.word();
    }
}
