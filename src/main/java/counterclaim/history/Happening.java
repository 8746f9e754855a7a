package counterclaim.history;

import java.util.UUID;

/**
 * Something that happened in the workbench, said once by the one who did it. History, standing, notices and search
 * listen, in that order, in the same transaction; any failure rolls the act back.
 */
public interface Happening {

    UUID workspace();

    /** The dossier it happened in, or null: then it belongs to the workspace's own chain. */
    UUID dossier();

    /** What it happened to, as the noun of its room: {@code claim}, {@code argument} … */
    String subject();

    UUID subjectId();

    /** The number people see, or null for what has none. */
    Integer number();

    /** Who did it, or null for the program itself. */
    UUID actor();

    /** What happened, as a past participle: {@code imported}. */
    String kind();

    /** The full state after, as JSON text. */
    String state();

    /** Why, in the words of who did it; null where none were given. */
    default String reason() {
        return null;
    }

    /** Whether the same act did more to what hangs together, told next: what is computed of all of it can wait for that. */
    default boolean more() {
        return false;
    }
}
