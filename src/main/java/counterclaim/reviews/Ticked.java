package counterclaim.reviews;

import java.util.List;

/** What a reviewer went through of a checklist, by the keys of its items. */
record Ticked(Checklist list, List<String> keys) {

    boolean isAll() {
        return list.items().stream().map(Checklist.Item::key).allMatch(keys::contains);
    }
}
