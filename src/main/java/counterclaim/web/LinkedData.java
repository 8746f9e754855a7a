package counterclaim.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import java.util.Map;

/**
 * JSON-LD inside a page. A script block ends at the first {@code </script>} whatever JSON says (HTML §4.12.1.3), so
 * every character that could end or reopen one is written as an escape; the JSON means the same.
 */
public record LinkedData(RawString json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        JSON.getFactory().setCharacterEscapes(new Escapes());
    }

    public static LinkedData of(Map<String, Object> data) {
        try {
            return new LinkedData(new RawString(JSON.writeValueAsString(data)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Escapes extends CharacterEscapes {

        @Override
        public int[] getEscapeCodesForAscii() {
            var codes = standardAsciiEscapesForJSON();
            for (char c : "<>&'".toCharArray()) codes[c] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        // Line ends to JavaScript, though not to JSON.
        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == '\u2028' || c == '\u2029' ? new SerializedString("\\u%04x".formatted(c)) : null;
        }
    }
}
