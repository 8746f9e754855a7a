package counterclaim.annotations.w3c;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What bodies and targets must have (W3C Web Annotation Data Model §3.2, §3.3, §4). */
final class ResourceRules {

    static final int MOST = 100;

    private static final Set<String> SETS = Set.of("Choice", "List", "Composite", "Independents");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    /** xsd:dateTime, in UTC, expressed as Z (§3.3.1). */
    private static final Pattern DATE = Pattern.compile(
            "-?\\d{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,12})?Z");

    private ResourceRules() {}

    static void hold(Place all, boolean target) {
        var each = all.each();
        if (all.node().isArray() && each.isEmpty()) throw all.fault("at least one");
        if (each.size() > MOST) throw all.fault("at most " + MOST);
        for (var one : each) one(one, target);
    }

    private static void one(Place place, boolean target) {
        if (place.isIri()) return;
        if (!place.node().isObject()) throw place.fault("an IRI, or an object with id, source, items or value");
        var kinds =
                List.of("items", "source", "value").stream().filter(place::has).toList();
        if (kinds.size() > 1) throw place.at(kinds.get(1)).fault("nothing, beside " + kinds.get(0));
        described(place);
        if (place.has("items")) set(place, target);
        else if (place.has("source")) specific(place);
        else if (!place.has("value") || target) external(place, target);
        else place.at("value").text();
    }

    // §3.2.7 and §4 of the vocabulary.
    private static void set(Place place, boolean target) {
        if (SETS.stream().noneMatch(place::isA)) throw place.at("type").fault("one of " + String.join(", ", sorted()));
        if (place.has("purpose")) throw place.at("purpose").fault("nothing: each item has its own");
        hold(place.at("items"), target);
    }

    private static List<String> sorted() {
        return SETS.stream().sorted().toList();
    }

    private static void external(Place place, boolean target) {
        if (!place.has("id")) throw place.fault(target ? "id, source or items" : "id, source, items or value");
        if (place.has("value")) throw place.at("value").fault("nothing: what an annotation is about has an IRI");
        if (place.isA("TextualBody")) throw place.at("type").fault("another type: words are no target");
        if (place.has("purpose")) throw place.at("purpose").fault("nothing: make it a SpecificResource");
    }

    private static void specific(Place place) {
        var source = place.at("source").single("one source");
        if (!source.isIri()) {
            if (!source.node().isObject()) throw source.fault("an IRI, or an object with id");
            if (!source.has("id") && !source.has("value")) throw source.at("id").fault("an absolute IRI");
            described(source);
        }
        SelectorRules.hold(place.at("selector"));
        SelectorRules.hold(place.at("state"));
        place.at("styleClass").each().forEach(Place::text);
        for (var other : new String[] {"renderedVia", "scope"})
            place.at(other).each().forEach(ResourceRules::named);
    }

    /** What any resource may say of itself. */
    static void described(Place place) {
        identified(place);
        for (var date : new String[] {"created", "modified", "generated"})
            if (place.has(date)) date(place.at(date).single("one date"));
        for (var iris : new String[] {"rights", "via"}) place.at(iris).each().forEach(ResourceRules::named);
        if (place.has("canonical")) place.at("canonical").single("one IRI").iri();
        if (place.has("textDirection")
                && !DIRECTIONS.contains(
                        place.at("textDirection").single("one of them").text()))
            throw place.at("textDirection").fault("ltr, rtl or auto");
        for (var agent : new String[] {"creator", "generator", "audience"})
            place.at(agent).each().forEach(ResourceRules::named);
        for (var words : new String[] {"format", "language", "purpose", "motivation"})
            place.at(words).each().forEach(Place::text);
    }

    static void identified(Place place) {
        if (place.has("id")) place.at("id").single("one IRI").iri();
        for (var type : place.at("type").each()) type.text();
    }

    static void date(Place place) {
        if (!DATE.matcher(place.text()).matches()) throw place.fault("a time in UTC, as 2020-01-03T12:00:00Z");
    }

    private static void named(Place place) {
        if (place.isIri()) return;
        if (!place.node().isObject()) throw place.fault("an absolute IRI, or an object");
        identified(place);
    }
}
