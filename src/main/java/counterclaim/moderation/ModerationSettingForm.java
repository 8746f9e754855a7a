package counterclaim.moderation;

import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.WorkspaceMessages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a workspace says whose notes wait, what is held and why something can be refused. */
final class ModerationSettingForm {

    static final int MOST_WORDS = 200;
    private static final int MOST_FIRST = 100;
    private static final int LONGEST_LABEL = 100;
    private static final String ON = "1";

    private ModerationSettingForm() {}

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields of(ModerationSetting setting, List<Reason> reasons) {
        var fields = Fields.empty(labels())
                .with("version", setting.version)
                .with("first", setting.firstNotes)
                .with("links", setting.mostLinks)
                .with("longest", setting.longest)
                .with("words", setting.words);
        setting.free().forEach(role -> fields.with("free", Vocabulary.word(role)));
        for (var reason : reasons) {
            fields.with(row("label", reason.code()), reason.label());
            if (reason.offered()) fields.with(row("offered", reason.code()), ON);
        }
        return fields;
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("free", say().free());
        labels.put("first", say().first());
        labels.put("links", say().links());
        labels.put("words", say().words());
        labels.put("longest", say().longest());
        for (var code : ReasonCode.values()) labels.put(row("label", code), say().labelOf(Reason.usual(code)));
        return labels;
    }

    /** Those who make notes at all. */
    static List<Choice> roles() {
        var say = Messages.of(WorkspaceMessages.class);
        return Permission.ANNOTATE.roles().stream()
                .map(role -> new Choice(Vocabulary.word(role), say.role(role)))
                .toList();
    }

    /** What the fields say, where they do. */
    static void take(Fields form, ModerationSetting setting) {
        var free = form.all("free").stream()
                .filter(word -> Vocabulary.has(Role.class, word))
                .map(word -> Vocabulary.of(Role.class, word))
                .filter(Permission.ANNOTATE::isOf)
                .toList();
        var first = number(form, "first", 0, MOST_FIRST);
        var links = number(form, "links", 0, Fields.LINE);
        var longest = number(form, "longest", 1, Fields.TEXT);
        var words = words(form);
        if (form.faulty()) return;
        setting.free(free);
        setting.firstNotes = first == null ? 0 : first;
        setting.mostLinks = links;
        setting.longest = longest;
        setting.words = words;
    }

    private static String words(Fields form) {
        var text = form.optional("words", Fields.TEXT);
        if (text == null) return null;
        var words = text.lines()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST_WORDS) form.fault("words", say().tooManyWords(words.size(), MOST_WORDS));
        return words.isEmpty() ? null : String.join("\n", words);
    }

    private static Integer number(Fields form, String name, int least, int most) {
        var text = form.text(name);
        if (text.isEmpty()) return null;
        if (text.matches("[0-9]{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        }
        form.fault(name, say().notANumber(form.label(name), least, most));
        return null;
    }

    /** As they are wanted; at least one is on offer. */
    static List<Reason> reasons(Fields form) {
        var reasons = Arrays.stream(ReasonCode.values())
                .map(code -> {
                    var label = form.optional(row("label", code), LONGEST_LABEL);
                    var offered = form.text(row("offered", code)).equals(ON);
                    return new Reason(code, label == null ? Reason.usual(code) : label, offered);
                })
                .toList();
        if (Reason.offered(reasons).isEmpty()) form.fault(row("offered", ReasonCode.SPAM), say().noReason());
        return reasons;
    }

    // As Fields.row names it on the page.
    private static String row(String name, ReasonCode code) {
        return name + "-" + code.ordinal();
    }

    private static ModerationSettingMessages say() {
        return Messages.of(ModerationSettingMessages.class);
    }
}
