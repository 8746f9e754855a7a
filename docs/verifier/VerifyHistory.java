import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks what {@code export-history} wrote, without Counterclaim and without any library: {@code java
 * VerifyHistory.java FILE}. Prints each fault and the head of each chain; ends with 0 if every chain is whole.
 *
 * <p>A row's hash is the SHA-256 of its facts as canonical JSON (RFC 8785). A body's hash is the SHA-256 of its salt,
 * the state as canonical JSON, and, where a reason was given, an array of that one string. A row names the hash of the
 * row before it; the first names 32 zero bytes.
 */
public class VerifyHistory {

    private static final List<String> FACTS = List.of(
            "chain",
            "seq",
            "workspace",
            "dossier",
            "subject",
            "subjectId",
            "number",
            "actor",
            "kind",
            "at",
            "body",
            "previous");
    private static final String START = "0".repeat(64);

    private final List<String> faults = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private String chain;
    private String previous = START;
    private long seq;

    public static void main(String[] words) throws IOException {
        if (words.length != 1) {
            System.err.println("usage: java VerifyHistory.java FILE");
            System.exit(2);
        }
        var verifier = new VerifyHistory();
        verifier.read(Path.of(words[0]));
        verifier.heads.forEach(System.out::println);
        verifier.faults.forEach(System.err::println);
        System.exit(verifier.faults.isEmpty() ? 0 : 1);
    }

    /** The faults of a file, each a line that says where. */
    public static List<String> faults(Path file) throws IOException {
        var verifier = new VerifyHistory();
        verifier.read(file);
        return verifier.faults;
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (new Json(line).value() instanceof Map<?, ?> object) one(object);
                else throw new IllegalArgumentException("not an object: " + line);
            }
        }
        if (chain != null) faults.add(chain + ": no head");
    }

    private void one(Map<?, ?> object) {
        if (object.containsKey("head")) head(object);
        else row(object);
    }

    private void row(Map<?, ?> row) {
        if (chain == null) chain = (String) row.get("chain");
        var facts = new TreeMap<String, Object>();
        for (var fact : FACTS) facts.put(fact, row.get(fact));
        check(row.get("seq").equals(++seq), "is not the next row");
        check(chain.equals(row.get("chain")), "is of another chain");
        check(hash(canonical(facts)).equals(row.get("hash")), "was altered");
        check(previous.equals(row.get("previous")), "does not follow from the row before");
        if (row.containsKey("salt")) check(body(row).equals(row.get("body")), "vouches for another text");
        previous = (String) row.get("hash");
    }

    private void head(Map<?, ?> head) {
        if (chain == null) chain = (String) head.get("head");
        check(chain.equals(head.get("head")), "is followed by the head of another chain");
        check(head.get("seq").equals(seq), "is not where the head says the chain ends");
        check(previous.equals(head.get("hash")), "is not the head");
        heads.add(chain + " " + seq + " " + previous);
        chain = null;
        previous = START;
        seq = 0;
    }

    private static String body(Map<?, ?> row) {
        var salt = HexFormat.of().parseHex((String) row.get("salt"));
        var reason = row.get("reason");
        return hash(salt, canonical(row.get("state")), reason == null ? new byte[0] : canonical(List.of(reason)));
    }

    private void check(boolean right, String fault) {
        if (!right) faults.add(chain + " row " + seq + " " + fault);
    }

    private static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] canonical(Object value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    // Members by the UTF-16 code units of their names, as String orders them; of numbers there are only whole ones.
    private static void write(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> object) {
            var separator = '{';
            for (var member : object.entrySet()) {
                text.append(separator);
                quote((String) member.getKey(), text);
                text.append(':');
                write(member.getValue(), text);
                separator = ',';
            }
            text.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> array) {
            var separator = '[';
            for (var item : array) {
                text.append(separator);
                write(item, text);
                separator = ',';
            }
            text.append(array.isEmpty() ? "[]" : "]");
        } else if (value instanceof String characters) quote(characters, text);
        else text.append(value);
    }

    private static void quote(String characters, StringBuilder text) {
        text.append('"');
        for (var character : characters.toCharArray()) {
            switch (character) {
                case '"', '\\' -> text.append('\\').append(character);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (character < ' ') text.append("\\u%04x".formatted((int) character));
                    else text.append(character);
                }
            }
        }
        text.append('"');
    }

    /** A reader of one JSON text (RFC 8259); numbers are whole. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            var value = next();
            if (peek() != 0) throw wrong("the end");
            return value;
        }

        private Object next() {
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", Boolean.TRUE);
                case 'f' -> word("false", Boolean.FALSE);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object() {
            var object = new TreeMap<String, Object>();
            expect('{');
            while (peek() != '}') {
                if (!object.isEmpty()) expect(',');
                var name = string();
                expect(':');
                if (object.containsKey(name)) throw wrong("each name once");
                object.put(name, next());
            }
            expect('}');
            return object;
        }

        private List<Object> array() {
            var array = new ArrayList<>();
            expect('[');
            while (peek() != ']') {
                if (!array.isEmpty()) expect(',');
                array.add(next());
            }
            expect(']');
            return array;
        }

        private String string() {
            expect('"');
            var string = new StringBuilder();
            while (text.charAt(at) != '"') {
                var character = text.charAt(at++);
                string.append(character == '\\' ? escaped() : character);
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            var character = text.charAt(at++);
            return switch (character) {
                case 'b' -> '\b';
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'f' -> '\f';
                case 'r' -> '\r';
                case 'u' -> (char) Integer.parseInt(text, at, at += 4, 16);
                default -> character;
            };
        }

        private Long number() {
            var from = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) at++;
            if (from == at) throw wrong("a value");
            return Long.valueOf(text.substring(from, at));
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) throw wrong(word);
            at += word.length();
            return value;
        }

        private void expect(char character) {
            if (peek() != character) throw wrong("'" + character + "'");
            at++;
        }

        private char peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
            return at < text.length() ? text.charAt(at) : 0;
        }

        private IllegalArgumentException wrong(String expected) {
            return new IllegalArgumentException("expected " + expected + " at column " + (at + 1) + " of: " + text);
        }
    }
}
