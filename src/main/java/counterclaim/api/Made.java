package counterclaim.api;

import counterclaim.sources.SourceUse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an act has made, by the page that it led to: so that who sends it twice is told the same twice.
 *
 * @param id as people call it in its dossier; of a dossier its slug
 * @param json where a program finds it
 * @param page where people do
 */
record Made(String id, String json, String page) {

    private static final Map<String, String> THINGS = Map.of(
            "Q", "questions", "C", "claims", "ST", "statements", "A", "arguments", "S", "sources", "E", "events");

    private static final Pattern ON_A_PAGE = Pattern.compile("(Q|C|ST|A|S|E)([0-9]+)");
    private static final Pattern ALONE = Pattern.compile("/dossiers/[^/]+/(claims|events)/([0-9]+)");
    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([^/]+)");
    private static final Pattern SOURCE = Pattern.compile("/sources/([0-9a-f-]{36})");

    static Made at(URI location, String slug) {
        var path = location.getPath();
        var page = path + (location.getFragment() == null ? "" : "#" + location.getFragment());
        var there = location.getFragment() == null ? null : ON_A_PAGE.matcher(location.getFragment());
        if (there != null && there.matches()) return of(there.group(1), there.group(2), slug, page);
        var alone = ALONE.matcher(path);
        if (alone.matches()) return of(alone.group(1).equals("claims") ? "C" : "E", alone.group(2), slug, page);
        var source = SOURCE.matcher(path);
        if (source.matches()) return of("S", number(slug, UUID.fromString(source.group(1))), slug, page);
        var dossier = DOSSIER.matcher(path);
        if (dossier.matches()) return new Made(dossier.group(1), "/api/v1" + path, page);
        throw new IllegalStateException("nothing is made at " + page);
    }

    private static Made of(String letters, String number, String slug, String page) {
        var json = "/api/v1/dossiers/" + slug + "/" + THINGS.get(letters) + "/" + number + "/now";
        return new Made(letters + number, json, page);
    }

    // The page of a source is of all dossiers that use it; each has its own number for it.
    private static String number(String slug, UUID source) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        SourceUse.numbered(slug, source).map(String::valueOf).orElseThrow());
    }
}
