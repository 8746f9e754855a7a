package counterclaim.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.reviews.Change;
import counterclaim.reviews.ClaimLife;
import counterclaim.reviews.Correction;

import static counterclaim.web.Vocabulary.word;

/** What the public sees of verdicts and corrections, and what has changed since: as the pages say it. */
final class JudgedJson {

    private JudgedJson() {}

    static ObjectNode of(String slug, ClaimLife life) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("publication", word(life.publication));
        if (!life.isOut()) {
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
        for (var change : verdict.changes()) {
            var told = changes.addObject()
                    .put("key", change.key())
                    .put("what", word(change.what()))
                    .put("loud", change.loud());
            if (change.from() != null && change.to() != null) told.put("compare", compare(slug, change));
        }
        return node;
    }

    /** Where both revisions stand word by word. */
    private static String compare(String slug, Change change) {
        return "/dossiers/%s/%ss/%s/history/%d..%d"
                .formatted(slug, change.subject(), change.key().substring(1), change.from() + 1, change.to() + 1);
    }

    static ObjectNode of(Correction correction) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("claim", correction.claim.key());
        node.put("kind", word(correction.kind));
        node.put("wrong", correction.wrong);
        node.put("right", correction.rightNow);
        node.put("at", correction.madeAt.toString());
        return node;
    }
}
