package counterclaim.moderation;

import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.workspaces.Workspace;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which of the notes that wait somebody wants to decide on together.
 *
 * @param author a piece of a byline, or empty, as is the text
 * @param hours how long they have waited at least
 * @param notes these and no others, unless empty
 */
record BulkFilter(String author, String text, int hours, List<UUID> notes) {

    private static final int LONGEST = 200;
    private static final String FIELDS_OF_ALL = "author";

    private static final String BY = " and exists (select 1 from Membership m where m.workspace.id = a.workspaceId"
            + " and m.accountId = a.authorId and lower(m.byline) like :author escape '\\')";
    private static final String SAYS = " and lower(a.content.text) like :text escape '\\'";
    private static final String SINCE = " and a.changedAt <= :since";
    private static final String THESE = " and a.id in :notes";

    static BulkFilter of(MultivaluedMap<String, String> query) {
        var hours = Objects.requireNonNullElse(query.getFirst("hours"), "");
        return new BulkFilter(
                cut(query.getFirst("author")),
                cut(query.getFirst("text")),
                hours.matches("[0-9]{1,5}") ? Integer.parseInt(hours) : 0,
                query.getOrDefault("note", List.of()).stream()
                        .map(Moderation::id)
                        .filter(Objects::nonNull)
                        .limit(Together.MOST)
                        .toList());
    }

    private static String cut(String typed) {
        return counterclaim.web.Typed.text(typed, LONGEST);
    }

    /** The first of them, the oldest first, and one more than can be decided together if there are more. */
    List<Queued> find(Workspace workspace, UUID me, Instant now) {
        var query = new Queue(workspace, me, now).query(condition());
        if (!author.isEmpty()) query.setParameter("author", contains(author));
        if (!text.isEmpty()) query.setParameter("text", contains(text));
        if (hours > 0) query.setParameter("since", now.minus(Duration.ofHours(hours)));
        if (!notes.isEmpty()) query.setParameter("notes", notes);
        return Queue.rows(query.setMaxResults(Together.MOST + 1));
    }

    private String condition() {
        return Queue.PENDING
                + (author.isEmpty() ? "" : BY)
                + (text.isEmpty() ? "" : SAYS)
                + (hours > 0 ? SINCE : "")
                + (notes.isEmpty() ? "" : THESE)
                + Queue.OLDEST_FIRST;
    }

    private static String contains(String piece) {
        return "%" + piece.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    Fields form() {
        var fields = Fields.empty(labels()).with("author", author).with("text", text);
        return hours > 0 ? fields.with("hours", hours) : fields;
    }

    private static Map<String, String> labels() {
        var say = Messages.of(ModerationMessages.class);
        var labels = new LinkedHashMap<String, String>();
        labels.put(FIELDS_OF_ALL, say.byAuthor());
        labels.put("text", say.contains());
        labels.put("hours", say.olderThan());
        return labels;
    }
}
