package counterclaim.interchange.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import counterclaim.dossiers.NotADate;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.NotAnAddress;
import counterclaim.sources.WebAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;

/** What a schema cannot say of a single value: real dates, real addresses, characters that can be kept. */
final class ValueRules {

    private static final Set<String> DATES = Set.of("on", "issued");

    private final Faults faults;

    private ValueRules(Faults faults) {
        this.faults = faults;
    }

    static void check(BundleTree tree) {
        var rules = new ValueRules(tree.faults());
        rules.values(tree.root(), "");
        rules.snapshots(tree.root().path("snapshots"));
    }

    private void values(JsonNode node, String pointer) {
        if (node.isTextual()) text(node.asText(), pointer);
        node.properties().forEach(field -> values(field.getValue(), pointer + Faults.step(field.getKey())));
        if (node.isArray()) for (int i = 0; i < node.size(); i++) values(node.path(i), pointer + "/" + i);
    }

    private void text(String text, String pointer) {
        var key = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (DATES.contains(key)) date(text, pointer);
        else if (key.equals("url")) address(text, pointer);
        // PostgreSQL keeps no NUL, a page brings CR back as LF, half a surrogate pair is no character.
        text.codePoints()
                .filter(c -> Character.getType(c) == Character.SURROGATE || c < ' ' && c != '\n' && c != '\t')
                .findFirst()
                .ifPresent(c -> faults.at(
                        pointer, "the control character U+%04X".formatted(c), "text; line breaks as line feeds"));
    }

    private void date(String text, String pointer) {
        try {
            WorldDate.parse(text);
        } catch (NotADate problem) {
            faults.at(pointer, problem.getMessage(), "an EDTF date such as 2020-01-03, 2020-01, 2020-01-05~");
        }
    }

    private void address(String text, String pointer) {
        try {
            WebAddress.parse(text);
        } catch (NotAnAddress problem) {
            faults.at(pointer, problem.getMessage(), "an absolute http or https address");
        }
    }

    private void snapshots(JsonNode snapshots) {
        for (int i = 0; i < snapshots.size(); i++) {
            if (!snapshots.path(i).isObject()) continue; // told by the schema
            var pointer = "/snapshots/" + i;
            var digest = sha256(snapshots.path(i).path("text").asText());
            if (!digest.equals(snapshots.path(i).path("sha256").asText()))
                faults.at(pointer + "/sha256", "another digest than its text has", digest);
            try {
                Instant.parse(snapshots.path(i).path("captured").asText());
            } catch (DateTimeException problem) {
                faults.at(pointer + "/captured", "no instant", "an instant such as 2026-01-31T09:30:00Z");
            }
        }
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
