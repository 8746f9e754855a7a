package counterclaim.arguments;

import counterclaim.claims.Claim;

/**
 * What an argument is aimed at, as its form shows it.
 *
 * @param key what people call it: C7, A12 or A12#1
 * @param text what it says
 * @param path where an argument against it is sent to
 */
record Aim(String key, String text, Claim claim, String path) {

    static Aim at(Claim claim) {
        return new Aim(claim.key(), claim.text, claim, claim.path() + "/arguments");
    }

    static Aim at(Argument argument) {
        return new Aim(argument.key(), argument.text, argument.claim, argument.ownPath() + "/arguments");
    }

    static Aim at(Citation citation) {
        var text = citation.passage == null ? citation.source.label : citation.passage;
        return new Aim(
                citation.key(),
                text,
                citation.argument.claim,
                citation.argument.ownPath() + "/arguments?citation=" + citation.position);
    }

    /** What an argument that is there is aimed at. */
    static Aim of(Argument argument) {
        if (argument.targetCitationId != null) return at(Citation.<Citation>findById(argument.targetCitationId));
        if (argument.targetArgumentId != null) return at(Argument.<Argument>findById(argument.targetArgumentId));
        return at(argument.claim);
    }

    /** Where an argument against it is written; one in its favour, where the direction says so. */
    public String formPath(String direction) {
        if (isClaim()) return path + "/new?direction=" + (direction.equals("pro") ? "pro" : "con");
        return path.replaceFirst("(?=\\?|$)", "/new");
    }

    public boolean isClaim() {
        return key.startsWith("C");
    }
}
