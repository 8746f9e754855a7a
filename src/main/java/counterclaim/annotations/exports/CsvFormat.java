package counterclaim.annotations.exports;

import counterclaim.web.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table (RFC 4180) for people with a program for tables: each field in quotes, UTF-8 with its mark, without which
 * Excel takes it for something else. Programs read the other format.
 */
@ApplicationScoped
class CsvFormat implements ExportFormat {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "id",
            "target",
            "revision",
            "exact",
            "kind",
            "motivation",
            "text",
            "tags",
            "byline",
            "made",
            "changed",
            "state");

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public byte[] head(Export export) {
        return (MARK + lines(List.of(COLUMNS))).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] notes(Export export, List<Exported> notes, int from) {
        return lines(notes.stream().map(CsvFormat::row).toList()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] foot(Export export, int count) {
        return new byte[0];
    }

    private static List<?> row(Exported exported) {
        var note = exported.note();
        var says = exported.says();
        var mark = note.mark;
        return Arrays.asList(
                note.id,
                note.targetKey,
                mark == null ? null : mark.revision(),
                mark == null ? null : mark.exact(),
                Vocabulary.word(says.kind()),
                says.motivation(),
                says.text(),
                // No tag has a line's end in it, while one may have a comma.
                says.tags() == null ? null : String.join("\n", says.tagged()),
                exported.byline(),
                note.madeAt,
                exported.changedAt(),
                Vocabulary.word(exported.approval()));
    }

    private static String lines(List<? extends List<?>> rows) {
        var lines = new StringBuilder();
        try (var printer = new CSVPrinter(lines, FORMAT)) {
            for (var row : rows) printer.printRecord(row.stream().map(Cell::of));
            return lines.toString();
        } catch (IOException nothingIsWrittenAnywhere) {
            throw new UncheckedIOException(nothingIsWrittenAnywhere);
        }
    }
}
