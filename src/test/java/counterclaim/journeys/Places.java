package counterclaim.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Where the pages of the reference dossier are, one of each kind. */
final class Places {

    static final String DOSSIER = "/dossiers/soleimani-strike";
    static final String EMBASSIES = DOSSIER + "/claims/6";

    /** The lists of a dossier. */
    static final List<String> LISTS =
            List.of("timeline", "events", "speakers", "sources", "unanswered", "corrections", "terms", "history");

    private Places() {}

    static Map<String, String> ofEachTemplate(Program program) {
        var claim = page(program, EMBASSIES);
        var places = new LinkedHashMap<String, String>();
        places.put("home", "/");
        places.put("dossier", DOSSIER);
        places.put("dossier, searched", DOSSIER + "?q=embassies");
        places.put("claim", EMBASSIES);
        places.put("speaker", claim.selectFirst("a[href^=/parties/]").attr("href"));
        places.put("source", claim.selectFirst("#sources a[href^=/sources/]").attr("href"));
        for (var list : LISTS) places.put(list, DOSSIER + "/" + list);
        places.put("search", "/search");
        places.put("found", "/search?q=embassies");
        places.put("api", "/api");
        places.put("not there", "/nothing/here");
        return places;
    }

    static Document page(Program program, String address) {
        return Jsoup.parse(program.get(address).body());
    }
}
