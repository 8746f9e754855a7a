package counterclaim.annotations;

import counterclaim.arguments.Contributions;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Contributed;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Snapshot;
import counterclaim.sources.SourceUse;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a note can be about, as it is now.
 *
 * @param key what the dossier calls it: C7, A12, ST3, S4
 * @param revision the one that has this text: its number, or the SHA-256 of a saved copy
 * @param text of which a passage is marked
 * @param path where it is shown
 */
public record Target(Kind kind, UUID id, String key, String revision, String text, String path) {

    /** What can be annotated. */
    public enum Kind {
        CLAIM,
        ARGUMENT,
        STATEMENT,
        SNAPSHOT
    }

    private static final Pattern KEY = Pattern.compile("(C|A|ST)([0-9]{1,7})");

    /**
     * The accepted one that a dossier calls so; a saved copy is called by its source and its SHA-256, as S4-9f86….
     *
     * @throws NotFoundException if there is none
     */
    public static Target in(Dossier dossier, String key) {
        if (key.startsWith("S") && !key.startsWith("ST")) return copy(dossier, key);
        var named = KEY.matcher(key);
        if (!named.matches()) throw new NotFoundException();
        var things = switch (named.group(1)) {
            case "C" -> "claims";
            case "A" -> "arguments";
            default -> "statements";
        };
        var found = (Contributed) Contributions.in(dossier, things, named.group(2));
        if (!found.counts()) throw new NotFoundException();
        return of(found);
    }

    /** A claim, a statement or an argument. */
    public static Target of(Contributed thing) {
        var kind = thing instanceof Claim ? Kind.CLAIM : thing instanceof Statement ? Kind.STATEMENT : Kind.ARGUMENT;
        var words = thing.words();
        var revision = String.valueOf(thing.version + 1);
        return new Target(kind, thing.id(), thing.key(), revision, words == null ? "" : words, thing.path());
    }

    /** A saved copy of a source that the dossier rests on. */
    public static Target of(SourceUse use, Snapshot copy) {
        return new Target(
                Kind.SNAPSHOT, copy.id, use.key() + "-" + copy.sha256, copy.sha256, copy.text, path(use, copy));
    }

    private static Target copy(Dossier dossier, String key) {
        var parts = key.split("-", 2);
        var use = SourceUse.in(dossier, parts[0]);
        if (use == null || !use.counts() || parts.length < 2) throw new NotFoundException();
        return of(use, Snapshot.of(use.source, parts[1]).orElseThrow(NotFoundException::new));
    }

    private static String path(SourceUse use, Snapshot copy) {
        return use.path() + "/snapshots/" + copy.sha256;
    }

    /** What people call it, without the digest of a copy. */
    public String name() {
        return kind == Kind.SNAPSHOT ? key.substring(0, key.indexOf('-')) : key;
    }
}
