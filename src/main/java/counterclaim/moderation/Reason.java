package counterclaim.moderation;

import counterclaim.web.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A reason as a workspace words it.
 *
 * @param offered whether moderators can choose it; what was decided by it before keeps it
 */
public record Reason(ReasonCode code, String label, boolean offered) {

    /** All of them, in their order. */
    public static List<Reason> all(UUID workspace) {
        return worded(ModerationReason.list("workspaceId", workspace));
    }

    /** The same, of what a workspace keeps of them. */
    static List<Reason> worded(List<ModerationReason> own) {
        var kept = new LinkedHashMap<String, ModerationReason>();
        own.forEach(one -> kept.put(one.code, one));
        return Arrays.stream(ReasonCode.values())
                .map(code -> of(code, kept.get(code.name())))
                .toList();
    }

    private static Reason of(ReasonCode code, ModerationReason kept) {
        var usual = usual(code);
        if (kept == null) return new Reason(code, usual, true);
        return new Reason(code, kept.label == null ? usual : kept.label, kept.offered);
    }

    /** What it is called where nobody has called it otherwise. */
    static String usual(ReasonCode code) {
        return Messages.of(ModerationSettingMessages.class).reason(code);
    }

    /** Those that can be chosen. */
    public static List<Reason> offered(List<Reason> all) {
        return all.stream().filter(Reason::offered).toList();
    }

    /** What each is called, by its code as a decision keeps it. */
    public static Map<String, String> labels(List<Reason> all) {
        var labels = new LinkedHashMap<String, String>();
        all.forEach(reason -> labels.put(reason.code.name(), reason.label));
        return labels;
    }
}
