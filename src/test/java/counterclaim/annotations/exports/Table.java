package counterclaim.annotations.exports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

import static org.assertj.core.api.Assertions.assertThat;

/** A table of notes, as a careful program reads it. */
final class Table {

    private static final Pattern PREFIXED =
            Pattern.compile("'+(?:[\\t\\r\\n\\x00]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠])");

    private Table() {}

    /** Its rows by column, what was put before formulas still there. */
    static List<Map<String, String>> read(String csv) {
        assertThat(csv).startsWith("\uFEFF\"id\",\"target\",\"revision\"").endsWith("\r\n");
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv.substring(1)))) {
            return parser.getRecords().stream().map(row -> row.toMap()).toList();
        } catch (IOException notOneOfOurs) {
            throw new UncheckedIOException(notOneOfOurs);
        }
    }

    /** What was written into a field. */
    static String raw(String field) {
        return PREFIXED.matcher(field).lookingAt() ? field.substring(1) : field;
    }
}
