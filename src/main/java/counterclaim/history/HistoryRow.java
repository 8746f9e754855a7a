package counterclaim.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One thing that happened; never updated, never deleted. */
@Entity
@Table(name = "history")
class HistoryRow extends PanacheEntityBase {

    @Embeddable
    record Place(UUID chainId, long seq) implements Serializable {}

    @EmbeddedId
    Place place;

    UUID workspaceId;
    UUID dossierId;
    String subject;
    UUID subjectId;
    Integer number;
    UUID actorId;
    String kind;

    @Column(name = "happened_at")
    Instant at;

    byte[] bodyHash;
    byte[] previousHash;
    byte[] hash;

    static HistoryRow next(Chain chain, Happening happening, Instant at, byte[] bodyHash) {
        var row = new HistoryRow();
        row.place = new Place(chain.id, chain.lastSeq + 1);
        row.workspaceId = happening.workspace();
        row.dossierId = happening.dossier();
        row.subject = happening.subject();
        row.subjectId = happening.subjectId();
        row.number = happening.number();
        row.actorId = happening.actor();
        row.kind = happening.kind();
        row.at = at;
        row.bodyHash = bodyHash;
        row.previousHash = chain.lastHash;
        row.hash = Hashes.of(row.facts());
        chain.lastSeq = row.place.seq();
        chain.lastHash = row.hash;
        return row;
    }

    /** Everything the hash vouches for; the body by its own salted hash, so that it can be erased. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("chain", place.chainId());
        facts.put("seq", place.seq());
        facts.put("workspace", workspaceId);
        facts.put("dossier", dossierId);
        facts.put("subject", subject);
        facts.put("subjectId", subjectId);
        facts.put("number", number);
        facts.put("actor", actorId);
        facts.put("kind", kind);
        facts.put("at", at.toString());
        facts.put("body", Hashes.hex(bodyHash));
        facts.put("previous", Hashes.hex(previousHash));
        return facts;
    }
}
