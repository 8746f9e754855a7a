package counterclaim.annotations.w3c;

import counterclaim.web.Secret;
import counterclaim.workspaces.Workspace;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** The last part of an IRI, as somebody suggested it (RFC 5023 §9.7, Web Annotation Protocol §5.2). */
final class SuggestedName {

    private static final int LONGEST = 100;
    private static final int SUFFIX = 8;

    private SuggestedName() {}

    /**
     * Nobody else gives a name until this act is done.
     *
     * @return it, or one like it where it is taken; nothing where nothing is left of it that an address can have
     */
    static Optional<String> of(String slug) {
        if (slug == null) return Optional.empty();
        var name = plain(decoded(slug));
        if (name.isEmpty()) return Optional.empty();
        // Two who suggest the same at once may be at work in different dossiers.
        Workspace.lockNames();
        return Optional.of(Notes.isTaken(name) ? name + "-" + Secret.random().substring(0, SUFFIX) : name);
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return slug;
        }
    }

    private static String plain(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
