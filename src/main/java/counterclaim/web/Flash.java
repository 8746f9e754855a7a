package counterclaim.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

/**
 * What the next page says of what has just been done. It travels in a cookie that is read once, so any node can say it
 * and nothing is written when a page is read.
 *
 * @param lines each a sentence; none of them secret
 * @param undo where a POST takes it back, or null
 */
public record Flash(List<String> lines, String undo) {

    static final String COOKIE = "flash";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Browsers keep 4 kB of a cookie. */
    private static final int LONGEST = 3500;

    public static Flash of(String line) {
        return new Flash(List.of(line), null);
    }

    /** As the value of a cookie: what does not fit is left out, line by line, from the end. */
    String written() {
        try {
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
            if (text.length() <= LONGEST || lines.isEmpty()) return text;
            return new Flash(lines.subList(0, lines.size() - 1), undo).written();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Out of a cookie, or null: anybody can put anything into one. */
    static Flash read(String cookie) {
        try {
            var read = JSON.readValue(Base64.getUrlDecoder().decode(cookie), Flash.class);
            if (read.lines == null || (read.undo != null && !LocalPath.is(read.undo))) return null;
            return read;
        } catch (IOException | IllegalArgumentException notOurs) {
            return null;
        }
    }
}
