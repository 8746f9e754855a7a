package counterclaim.reviews;

import counterclaim.claims.VerdictWord;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.joining;

/** The fields in which a scale is written: its ends, and a row for each rating. */
final class ScaleForm {

    private static final int LONGEST_NAME = 100;
    private static final int EMPTY_ROWS = 3;

    private ScaleForm() {}

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields of(Scale scale) {
        var fields = Fields.empty(labels()).with("worst", scale.worst()).with("best", scale.best());
        for (int i = 0; i < scale.ratings().size(); i++) {
            var rating = scale.ratings().get(i);
            var row = "-" + (i + 1);
            fields.with("name" + row, rating.name())
                    .with("word" + row, Vocabulary.word(rating.word()))
                    .with("value" + row, rating.value())
                    .with("explanation" + row, rating.explanation());
        }
        return fields;
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("worst", say().worst());
        labels.put("best", say().best());
        for (int i = 1; i <= Scale.MOST; i++) {
            labels.put("name-" + i, say().ratingName(i));
            labels.put("word-" + i, say().ratingWord(i));
            labels.put("value-" + i, say().ratingValue(i));
            labels.put("explanation-" + i, say().ratingExplanation(i));
        }
        return labels;
    }

    /** How many rows the form shows: those with something in them, and a few more. */
    static int rows(Fields fields) {
        var last = filled(fields).stream().mapToInt(row -> row).max().orElse(0);
        return Math.min(Scale.MOST, last + EMPTY_ROWS);
    }

    static List<Choice> words() {
        return Arrays.stream(VerdictWord.values())
                .map(word -> new Choice(Vocabulary.word(word), says(word)))
                .toList();
    }

    /** What the fields say; what is wrong with them is noted in them, and then it is null. */
    static Scale read(Fields fields, int version) {
        var worst = end(fields, "worst");
        var best = end(fields, "best");
        var rows = filled(fields);
        var ratings = new ArrayList<Scale.Rating>();
        for (var row : rows) ratings.add(rating(fields, "-" + row));
        if (fields.faulty()) return null;
        var scale = new Scale(version, ratings, worst, best);
        check(scale, rows, fields);
        return fields.faulty() ? null : scale;
    }

    private static Integer end(Fields fields, String name) {
        return fields.required(name, Fields.LINE) == null ? null : number(fields, name);
    }

    private static Scale.Rating rating(Fields fields, String row) {
        return new Scale.Rating(
                name(fields, "name" + row),
                Vocabulary.of(VerdictWord.class, fields.chosen("word" + row, VerdictWord.class)),
                number(fields, "value" + row),
                fields.optional("explanation" + row, Fields.LINE));
    }

    private static String name(Fields fields, String field) {
        var name = fields.required(field, LONGEST_NAME);
        return name == null ? null : name.replaceAll("\\s+", " ");
    }

    private static Integer number(Fields fields, String name) {
        var text = fields.text(name);
        if (text.isEmpty()) return null;
        if (text.matches("-?[0-9]{1,3}")) return Integer.valueOf(text);
        fields.fault(name, say().noNumber(fields.label(name)));
        return null;
    }

    private static void check(Scale scale, List<Integer> rows, Fields fields) {
        if (!scale.upright()) fields.fault("worst", say().endsMixedUp());
        for (var place : scale.repeated()) fields.fault("name-" + rows.get(place), say().nameTwice());
        for (var place : scale.outside())
            fields.fault("value-" + rows.get(place), say().outside(scale.worst(), scale.best()));
        if (!scale.missing().isEmpty())
            fields.fault(
                    "word-" + free(rows),
                    say().wordsMissing(scale.missing().stream()
                            .map(ScaleForm::says)
                            .collect(joining(", "))));
    }

    // Where what is missing can be put: in the first empty row, or, where there is none, in the last.
    private static int free(List<Integer> rows) {
        return IntStream.rangeClosed(1, Scale.MOST)
                .filter(row -> !rows.contains(row))
                .findFirst()
                .orElse(Scale.MOST);
    }

    private static List<Integer> filled(Fields fields) {
        return IntStream.rangeClosed(1, Scale.MOST)
                .filter(row -> List.of("name-", "word-", "value-", "explanation-").stream()
                        .anyMatch(name -> !fields.text(name + row).isEmpty()))
                .boxed()
                .toList();
    }

    private static String says(VerdictWord word) {
        return Messages.of(ReviewMessages.class).word(word);
    }

    private static ReviewSettingMessages say() {
        return Messages.of(ReviewSettingMessages.class);
    }
}
