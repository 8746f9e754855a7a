package counterclaim.api;

/** The fields of the longer forms, for the OpenAPI document; what people call each stands on the page of its form. */
final class ApiFields {

    static final String STATEMENT = "party, party-kind, capacity, stance, on, when, quote, quote-language, paraphrase,"
            + " source, locator, attribution, shift";

    static final String ARGUMENT = "direction, text, by, party-kind, on, scheme, critical-question; premise-1 and"
            + " holds-1 (1 or 0) and so on up to 8; source-1, passage-1, locator-1, reliability-1, credibility-1,"
            + " note-1 and so on up to 8";

    static final String SOURCE = "label, type, title, author, container, publisher, issued, url, language, via";

    private ApiFields() {}
}
