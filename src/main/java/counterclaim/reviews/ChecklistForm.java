package counterclaim.reviews;

import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import java.util.Map;

import static java.util.stream.Collectors.joining;

/** The field in which a checklist is written: one item a line. */
final class ChecklistForm {

    static final String ITEMS = "items";

    private ChecklistForm() {}

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields of(Checklist checklist) {
        return Fields.empty(labels())
                .with(
                        ITEMS,
                        checklist.items().stream().map(Checklist.Item::text).collect(joining("\n")));
    }

    private static Map<String, String> labels() {
        return Map.of(ITEMS, say().items());
    }

    /** What the field says; what is wrong with it is noted in it. */
    static Checklist read(Fields fields, int version) {
        var checklist = Checklist.of(version, Checklist.lines(fields.text(ITEMS)));
        checklist.wrong().ifPresent(wrong -> fields.fault(ITEMS, says(wrong)));
        return checklist;
    }

    private static String says(Checklist.Wrong wrong) {
        return switch (wrong.problem()) {
            case EMPTY -> say().noItem();
            case TOO_MANY -> say().tooManyItems(wrong.item(), Checklist.MOST);
            case TOO_LONG -> say().longItem(wrong.item(), Checklist.LONGEST);
            case TWICE -> say().itemTwice(wrong.item());
        };
    }

    private static ReviewSettingMessages say() {
        return Messages.of(ReviewSettingMessages.class);
    }
}
