package counterclaim.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An entry about to be written.
 *
 * @param dossier in which it is found
 * @param subject the claim, statement, argument, source or speaker
 * @param question it belongs to, as does the claim; null for sources and speakers
 * @param words what it is found by: folded, with one blank before and after each
 */
record Draft(
        Kind kind,
        UUID dossier,
        UUID subject,
        Integer number,
        UUID question,
        UUID claim,
        Days days,
        Collection<UUID> speakers,
        String words) {

    /** Enough for a text of ordinary length, and less than PostgreSQL refuses: a vector has at most a megabyte. */
    private static final int MOST_CHARACTERS = 60_000;

    /** The first and the last day it can have been; both null where there is no date. */
    record Days(LocalDate earliest, LocalDate latest) {

        static final Days UNKNOWN = new Days(null, null);
    }

    UUID id() {
        return id(kind, dossier, subject);
    }

    /** Of the entry of a thing in a dossier: the same at every indexing. */
    static UUID id(Kind kind, UUID dossier, UUID subject) {
        if (!kind.isShared()) return subject;
        return UUID.nameUUIDFromBytes((dossier + "/" + subject).getBytes(StandardCharsets.UTF_8));
    }

    /** Its key and all these texts, some of which may be missing. */
    static String words(Kind kind, Integer number, List<String> texts) {
        var words = new StringBuilder(" ");
        Stream.concat(Stream.of(kind.key(number)), texts.stream().filter(Objects::nonNull))
                .flatMap(text -> Token.in(text).stream())
                .takeWhile(token -> words.length() + token.folded().length() < MOST_CHARACTERS)
                .forEachOrdered(token -> words.append(token.folded()).append(' '));
        return words.toString();
    }
}
