package counterclaim.reviews;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a thing of one class: the properties that schema.org gives the class, as far as we or Google's guide
 * to fact checks name them, and which of them that guide requires.
 *
 * @param parent the class that it is one of; null for the one that all are
 */
record Shape(String parent, List<Property> own) {

    static final String TEXT = "Text";
    static final String NUMBER = "Number";
    static final String DATE = "Date";
    static final String ADDRESS = "URL";

    /** @param values what may stand in it: classes and data types of schema.org */
    record Property(String name, boolean required, List<String> values) {}

    private static final Map<String, Shape> ALL = Map.of(
            "Thing",
            of(
                    null,
                    may("name", TEXT),
                    may("alternateName", TEXT),
                    may("description", TEXT),
                    may("image", ADDRESS),
                    may("sameAs", ADDRESS),
                    may("url", ADDRESS)),
            "CreativeWork",
            of("Thing", may("author", "Organization", "Person"), may("datePublished", DATE), may("text", TEXT)),
            "Review",
            of("CreativeWork", may("itemReviewed", "Thing"), may("reviewBody", TEXT), may("reviewRating", "Rating")),
            "ClaimReview",
            of(
                    "Review",
                    must("claimReviewed", TEXT),
                    must("reviewRating", "Rating"),
                    must("url", ADDRESS),
                    may("itemReviewed", "Claim")),
            "Claim",
            of(
                    "CreativeWork",
                    may("appearance", "CreativeWork"),
                    may("firstAppearance", "CreativeWork"),
                    may("claimInterpreter", "Organization", "Person")),
            "Rating",
            of(
                    "Thing",
                    must("alternateName", TEXT),
                    may("ratingValue", NUMBER),
                    may("worstRating", NUMBER),
                    may("bestRating", NUMBER),
                    may("ratingExplanation", TEXT)),
            "Organization",
            of("Thing", must("name", TEXT)),
            "Person",
            of("Thing", must("name", TEXT)),
            "DataFeed",
            of("CreativeWork", must("dataFeedElement", "Thing")));

    private static Shape of(String parent, Property... own) {
        return new Shape(parent, List.of(own));
    }

    private static Property may(String name, String... values) {
        return new Property(name, false, List.of(values));
    }

    private static Property must(String name, String... values) {
        return new Property(name, true, List.of(values));
    }

    static Optional<Shape> of(String type) {
        return Optional.ofNullable(ALL.get(type));
    }

    /** Whether things of a class are of another too. */
    static boolean isA(String type, String other) {
        return type != null && (type.equals(other) || isA(ALL.get(type).parent, other));
    }

    /** The property as the nearest class has it. */
    Optional<Property> property(String name) {
        return all().filter(property -> property.name.equals(name)).findFirst();
    }

    Stream<String> required() {
        return all().filter(Property::required).map(Property::name);
    }

    private Stream<Property> all() {
        return parent == null
                ? own.stream()
                : Stream.concat(own.stream(), ALL.get(parent).all());
    }
}
