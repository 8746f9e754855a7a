package counterclaim.ops;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them. */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        var csv = new Csv(text.replace("\r\n", "\n"));
        var rows = new ArrayList<List<String>>();
        while (csv.at < csv.text.length()) rows.add(csv.row());
        return rows;
    }

    private List<String> row() {
        var fields = new ArrayList<String>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (at < text.length() && text.charAt(at) != '\n') throw new IllegalArgumentException("stray quote at " + at);
        at++;
        return fields;
    }

    private String field() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\n\"".indexOf(text.charAt(at)) < 0) at++;
        return text.substring(from, at);
    }

    private String quoted() {
        var field = new StringBuilder();
        for (at++; ; at++) {
            if (at == text.length()) throw new IllegalArgumentException("a quote is not closed");
            if (text.charAt(at) == '"' && !text.startsWith("\"\"", at)) break;
            if (text.charAt(at) == '"') at++;
            field.append(text.charAt(at));
        }
        at++;
        return field.toString();
    }
}
