package counterclaim.reviews;

import counterclaim.web.Messages;
import counterclaim.web.Page;
import counterclaim.workspaces.Workspace;
import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a reviewer goes through before signing. A workspace has versions of it, because each review names the one it
 * was made with; until it has one of its own, the default counts.
 *
 * @param version from 1; 0 for the default
 */
public record Checklist(int version, List<Item> items) {

    /** @param key the same for as long as the version is there, so for ever */
    public record Item(String key, String text) {}

    enum Problem {
        EMPTY,
        TOO_MANY,
        TOO_LONG,
        TWICE
    }

    /** @param item its place, from 1; of a repeated one the second */
    record Wrong(Problem problem, int item) {}

    static final int MOST = 30;

    /** In characters; the column holds twice as much, because a database may count one of them twice. */
    static final int LONGEST = 300;

    private static final List<Function<ReviewSettingMessages, String>> DEFAULT = List.of(
            ReviewSettingMessages::itemCheckable,
            ReviewSettingMessages::itemBothSides,
            ReviewSettingMessages::itemQuotes,
            ReviewSettingMessages::itemGrades,
            ReviewSettingMessages::itemDates,
            ReviewSettingMessages::itemRebuttals,
            ReviewSettingMessages::itemComment,
            ReviewSettingMessages::itemInterest);

    /** The one that counts now. */
    public static Checklist of(Workspace workspace) {
        var kept = ChecklistItem.latest(workspace);
        return kept.isEmpty() ? standard(Page.locale()) : read(kept);
    }

    /** The one that counted when something was reviewed. */
    public static Checklist of(Workspace workspace, int version) {
        if (version == 0) return standard(Page.locale());
        var kept = ChecklistItem.of(workspace, version);
        if (kept.isEmpty()) throw new NotFoundException();
        return read(kept);
    }

    /** @param texts in their order, which gives them their keys */
    static Checklist of(int version, List<String> texts) {
        return new Checklist(
                version,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new Item(String.valueOf(i + 1), texts.get(i)))
                        .toList());
    }

    static Checklist standard(Locale locale) {
        var say = Messages.of(ReviewSettingMessages.class, locale);
        return of(0, DEFAULT.stream().map(text -> text.apply(say)).toList());
    }

    private static Checklist read(List<ChecklistItem> kept) {
        return of(kept.get(0).version, kept.stream().map(item -> item.text).toList());
    }

    /** The items that somebody typed, one a line; empty lines are none. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The first thing that is wrong with it, if anything is. */
    Optional<Wrong> wrong() {
        if (items.isEmpty()) return Optional.of(new Wrong(Problem.EMPTY, 0));
        if (items.size() > MOST) return Optional.of(new Wrong(Problem.TOO_MANY, items.size()));
        var before = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var text = items.get(i).text();
            if (text.codePointCount(0, text.length()) > LONGEST) return Optional.of(new Wrong(Problem.TOO_LONG, i + 1));
            if (!before.add(text.toLowerCase(Locale.ROOT))) return Optional.of(new Wrong(Problem.TWICE, i + 1));
        }
        return Optional.empty();
    }

    /** Whether a reviewer would go through the same; versions aside. */
    boolean asks(Checklist other) {
        return items.equals(other.items);
    }

    void keep(Workspace workspace) {
        for (int i = 0; i < items.size(); i++)
            ChecklistItem.keep(workspace, version, i + 1, items.get(i).text());
    }
}
