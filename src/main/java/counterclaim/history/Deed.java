package counterclaim.history;

import java.util.UUID;

/**
 * Something that a person did to a thing.
 *
 * @param dossier null for what belongs to the workspace as a whole
 * @param number null for what has none
 * @param actor null for the program itself
 * @param reason in the person's words, or null
 * @param more whether the same act did something to another thing too, which is told next
 */
public record Deed(
        UUID workspace,
        UUID dossier,
        String subject,
        UUID subjectId,
        Integer number,
        UUID actor,
        String kind,
        String state,
        String reason,
        boolean more)
        implements Happening {}
