package counterclaim.annotations.exports;

import java.util.List;

/** How notes are written into a file, a page of them at a time; the room that knows the format answers. */
public interface ExportFormat {

    /** What forms and the ending of the file call it. */
    String word();

    String mediaType();

    byte[] head(Export export);

    /**
     * Called while they can be looked at.
     *
     * @param from how many were written before
     */
    byte[] notes(Export export, List<Exported> notes, int from);

    /** @param count how many were written */
    byte[] foot(Export export, int count);
}
