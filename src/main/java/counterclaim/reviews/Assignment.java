package counterclaim.reviews;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who is asked to review.
 *
 * @param reviewer null: whoever may
 * @param dueOn null: no day was named
 * @param handover what the reviewer should know, or null
 */
record Assignment(UUID reviewer, LocalDate dueOn, String handover) {}
