package counterclaim.annotations.w3c;

import java.util.Set;

/** What selectors and states must have (W3C Web Annotation Data Model §4.2, §4.3). */
final class SelectorRules {

    private static final Set<String> OF_A_VALUE =
            Set.of("FragmentSelector", "CssSelector", "XPathSelector", "HttpRequestState");
    private static final Set<String> OF_A_RANGE = Set.of("TextPositionSelector", "DataPositionSelector");

    private SelectorRules() {}

    /** Each selector or state there; an IRI stands for one that is described elsewhere. */
    static void hold(Place place) {
        for (var one : place.each()) one(one);
    }

    private static void one(Place place) {
        if (place.isIri()) return;
        if (!place.node().isObject()) throw place.fault("a selector or a state, or the IRI of one");
        if (!place.has("type") && !place.has("id")) throw place.at("type").fault("the type of the selector or state");
        ResourceRules.identified(place);
        OF_A_VALUE.stream().filter(place::isA).forEach(type -> place.at("value").text());
        OF_A_RANGE.stream().filter(place::isA).forEach(type -> range(place));
        if (place.isA("TextQuoteSelector")) quote(place);
        if (place.isA("SvgSelector") && !place.has("id")) place.at("value").text();
        if (place.isA("RangeSelector")) ends(place);
        if (place.isA("TimeState")) time(place);
        hold(place.at("refinedBy"));
    }

    private static void quote(Place place) {
        place.at("exact").text();
        for (var around : new String[] {"prefix", "suffix"})
            if (place.has(around)) place.at(around).text();
    }

    private static void range(Place place) {
        if (place.at("end").count() < place.at("start").count())
            throw place.at("end").fault("the end, which does not come before the start");
    }

    private static void ends(Place place) {
        for (var end : new String[] {"startSelector", "endSelector"}) {
            if (!place.has(end)) throw place.at(end).fault("a selector");
            one(place.at(end).single("one selector"));
        }
    }

    private static void time(Place place) {
        var dated = place.has("sourceDate");
        if (dated && (place.has("sourceDateStart") || place.has("sourceDateEnd")))
            throw place.at("sourceDate").fault("a date or a range of dates, not both");
        if (place.has("sourceDateStart") != place.has("sourceDateEnd"))
            throw place.fault("both ends of the range: sourceDateStart and sourceDateEnd");
        if (!dated && !place.has("sourceDateStart") && !place.has("cached"))
            throw place.fault("sourceDate, sourceDateStart and sourceDateEnd, or cached");
        for (var date : new String[] {"sourceDate", "sourceDateStart", "sourceDateEnd"})
            place.at(date).each().forEach(ResourceRules::date);
        place.at("cached").each().forEach(Place::iri);
    }
}
