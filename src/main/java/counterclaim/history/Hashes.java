package counterclaim.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 over canonical JSON (RFC 8785), so that anybody can compute the same hashes in any language. */
final class Hashes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Hashes() {}

    static byte[] of(Map<String, Object> facts) {
        try {
            return sha256(canonical(JSON.writeValueAsString(facts)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Of a body: the salt makes sure that an erased text cannot be guessed back from its hash.
     *
     * @param reason vouched for with the state; null where none was given
     */
    static byte[] salted(byte[] salt, String json, String reason) {
        if (reason == null) return sha256(salt, canonical(json));
        return sha256(salt, canonical(json), quoted(reason));
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    // Canonical JSON is an object or an array at the top: the only member of an array is a string between brackets.
    private static byte[] quoted(String text) {
        try {
            return canonical(JSON.writeValueAsString(new String[] {text}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new IllegalArgumentException("state must be a JSON object", notJson);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
