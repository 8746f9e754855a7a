package counterclaim.annotations.w3c;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the container is asked to answer (Web Annotation Protocol §4.2.1).
 *
 * @param minimal without annotations
 * @param iris with no more of them than their IRIs
 * @param said whether anything was asked for
 */
record Preference(boolean minimal, boolean iris, boolean said) {

    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    private static final Pattern INCLUDED =
            Pattern.compile("(?i)return\\s*=\\s*\"?representation\"?\\s*;\\s*include\\s*=\\s*\"?([^\";,]*)\"?");

    /**
     * @param headers RFC 7240; of both, descriptions are given
     * @param asked what the address says: 1 for IRIs, 0 for descriptions, null for nothing
     */
    static Preference of(List<String> headers, String asked) {
        var included = INCLUDED.matcher(String.join(",", headers == null ? List.of() : headers));
        var wishes = included.find() ? List.of(included.group(1).strip().split("\\s+")) : List.<String>of();
        var iris = wishes.contains(IRIS) && !wishes.contains(DESCRIPTIONS)
                || "1".equals(asked) && !wishes.contains(DESCRIPTIONS);
        var minimal = wishes.contains(MINIMAL);
        return new Preference(minimal, iris, minimal || wishes.contains(IRIS) || wishes.contains(DESCRIPTIONS));
    }
}
