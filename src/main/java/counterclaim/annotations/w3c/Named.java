package counterclaim.annotations.w3c;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which of our things an IRI names; whether there is such a thing is another question. */
sealed interface Named {

    Pattern ANNOTATION = Pattern.compile("/annotations/([^/?#]+)");
    Pattern CONTRIBUTION =
            Pattern.compile("/dossiers/([^/?#]+)/(claims|arguments|statements)/([0-9]{1,7})(?:/history/([0-9]{1,7}))?");
    Pattern COPY = Pattern.compile("/sources/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/snapshots/([0-9a-f]{64})"
            + "(?:\\?dossier=([^&#]+))?");

    /** Another annotation. */
    record Note(String name) implements Named {}

    /**
     * A claim, an argument or a statement.
     *
     * @param key what its dossier calls it
     * @param revision null: the one that it has now
     */
    record Part(String dossier, String key, Integer revision) implements Named {

        /** As it is called in queries. */
        String entity() {
            return key.startsWith("ST") ? "Statement" : key.startsWith("C") ? "Claim" : "Argument";
        }

        int number() {
            return Integer.parseInt(key.replaceFirst("^[A-Z]+", ""));
        }
    }

    /** @param dossier null: the only one that rests on the source */
    record Copy(String source, String sha256, String dossier) implements Named {}

    /**
     * @param base our address, without a slash at its end
     * @return null if it is not ours
     */
    static Named of(String base, String iri) {
        if (iri == null || !iri.startsWith(base + "/")) return null;
        var path = iri.substring(base.length());
        var note = ANNOTATION.matcher(path);
        if (note.matches()) return new Note(note.group(1));
        var part = CONTRIBUTION.matcher(path);
        if (part.matches())
            return new Part(
                    part.group(1),
                    prefix(part.group(2)) + Integer.parseInt(part.group(3)),
                    part.group(4) == null ? null : Integer.valueOf(part.group(4)));
        var copy = COPY.matcher(path);
        return copy.matches() ? new Copy(copy.group(1), copy.group(2), copy.group(3)) : null;
    }

    private static String prefix(String things) {
        return switch (things) {
            case "claims" -> "C";
            case "arguments" -> "A";
            default -> "ST";
        };
    }

    /** The address of a revision of what a dossier calls so. */
    static String path(String dossier, String key, String revision) {
        var part = new Part(dossier, key, null);
        var things = part.entity().toLowerCase(Locale.ROOT) + "s";
        return "/dossiers/" + dossier + "/" + things + "/" + part.number() + "/history/" + revision;
    }
}
