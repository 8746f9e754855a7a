package counterclaim.moderation;

import java.util.List;

/**
 * How a workspace keeps order, as history keeps it.
 *
 * @param free roles whose notes do not wait
 * @param reasons those on offer, each with its code
 */
record ModerationState(
        List<String> free,
        int firstNotes,
        Integer mostLinks,
        Integer longest,
        List<String> words,
        List<String> reasons) {}
