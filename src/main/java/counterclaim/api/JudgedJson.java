package counterclaim.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.reviews.ClaimLife;

import static counterclaim.web.Vocabulary.word;

/** What the public sees of the verdict on a claim, and what of it has changed since: as the page of the claim says it. */
final class JudgedJson {

    private JudgedJson() {}

    static ObjectNode of(ClaimLife life) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("publication", word(life.publication));
        if (!life.isPublished()) {
            node.put("since", life.takenDownAt.toString());
            node.put("why", life.takenDownWhy);
            return node;
        }
        var verdict = life.published;
        if (verdict.word != null) node.put("word", word(verdict.word));
        if (verdict.rating != null) node.put("rating", verdict.rating);
        node.put("reason", verdict.reason);
        if (verdict.rationale != null) node.put("rationale", verdict.rationale);
        node.put("wording", verdict.wording);
        node.put("revision", verdict.revision);
        node.put("digest", verdict.digest);
        node.put("signed_at", verdict.signedAt.toString());
        node.put("published_at", verdict.publishedAt.toString());
        node.put("alarm", word(verdict.alarm));
        var changes = node.putArray("changes");
        for (var change : verdict.changes())
            changes.addObject()
                    .put("key", change.key())
                    .put("what", word(change.what()))
                    .put("loud", change.loud());
        return node;
    }
}
