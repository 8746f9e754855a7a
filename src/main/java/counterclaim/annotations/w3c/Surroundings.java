package counterclaim.annotations.w3c;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Target;
import counterclaim.workspaces.Membership;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What has to be known beside some notes to write them: who made them, and of which sources the copies are. */
final class Surroundings {

    /** A saved copy, without its text. */
    record Copy(UUID id, UUID source, Instant capturedAt) {}

    /** Who made a note, as others see them in its workspace: their membership, and its byline. */
    record Creator(UUID membership, String byline) {}

    private record Author(UUID workspace, UUID account) {}

    private final Map<Author, Creator> creators = new HashMap<>();
    private final Map<UUID, Copy> copies;

    private Surroundings(Map<UUID, Copy> copies) {
        this.copies = copies;
    }

    /** One query for all creators, and one for all copies. */
    static Surroundings of(Collection<Annotation> notes) {
        var around = new Surroundings(copies(notes));
        var members = Membership.of(
                notes.stream().map(note -> note.workspaceId).toList(),
                notes.stream().map(note -> note.authorId).toList());
        for (var one : members)
            around.creators.put(new Author(one.workspace.id, one.accountId), new Creator(one.id, one.byline));
        return around;
    }

    /** One query for all copies. */
    static Surroundings known(Collection<Described> notes) {
        var around = new Surroundings(copies(notes.stream().map(Described::note).toList()));
        for (var one : notes)
            if (one.membership() != null)
                around.creators.put(author(one.note()), new Creator(one.membership(), one.byline()));
        return around;
    }

    private static Author author(Annotation note) {
        return new Author(note.workspaceId, note.authorId);
    }

    private static Map<UUID, Copy> copies(Collection<Annotation> notes) {
        var ids = notes.stream()
                .filter(note -> note.targetKind == Target.Kind.SNAPSHOT)
                .map(note -> note.targetId)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select new counterclaim.annotations.w3c.Surroundings$Copy(s.id, s.source.id, s.capturedAt)"
                                + " from Snapshot s where s.id in ?1",
                        Copy.class)
                .setParameter(1, ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Copy::id, copy -> copy));
    }

    Optional<Creator> creator(Annotation note) {
        return Optional.ofNullable(creators.get(author(note)));
    }

    Copy copy(Annotation note) {
        return copies.get(note.targetId);
    }
}
