package counterclaim.reviews;

import counterclaim.Person;

import static counterclaim.Author.form;

/** An editor who writes verdicts and publishes them, and a reviewer who signs them, by the forms. */
record TwoPeople(Person editor, Person reviewer) {

    /** @param word empty for a claim that is argued and not rated */
    void publish(String claim, String word, String reason, String rationale) {
        editor.does(claim + "/verdict", form("version", "0", "word", word, "reason", reason, "rationale", rationale));
        editor.does(claim + "/submission", form());
        var digest =
                reviewer.page(claim + "/review").select("input[name=digest]").attr("value");
        reviewer.does(claim + "/reviews", form("decision", "approved", "digest", digest, "text", "Looked at."));
        editor.does(claim + "/publication", form());
    }
}
