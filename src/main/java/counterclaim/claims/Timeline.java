package counterclaim.claims;

import counterclaim.claims.timeline.Axis;
import counterclaim.claims.timeline.Column;
import counterclaim.claims.timeline.Mark;
import counterclaim.claims.timeline.Span;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toMap;

/**
 * What happened and what was said in a dossier, in the order of time, as far as a filter lets it through.
 *
 * @param speakers who can be chosen: everyone with a statement here, by name
 * @param questions which can be chosen, by number
 * @param marks all that is shown
 * @param columns the same, divided by time
 * @param all how many there are without the filter
 */
record Timeline(
        TimelineFilter filter,
        List<Speaker> speakers,
        List<Question> questions,
        List<Mark> marks,
        List<Column> columns,
        int all) {

    record Speaker(String slug, String name) {}

    static Timeline of(
            List<Event.Dated> happened, List<DatedStatement> said, List<Question> questions, TimelineFilter filter) {
        var events = happened.stream().filter(event -> filter.wantsEvents()).map(Timeline::mark);
        var statements = said.stream().filter(filter::wants).map(Timeline::mark);
        var columns = Axis.of(Stream.concat(events, statements).toList());
        return new Timeline(
                filter,
                speakers(said),
                questions.stream()
                        .sorted(Comparator.comparingInt(question -> question.number))
                        .toList(),
                columns.stream().flatMap(column -> column.marks().stream()).toList(),
                columns,
                happened.size() + said.size());
    }

    /** The chosen one; null if nobody is chosen, or somebody who says nothing here. */
    public Speaker speaker() {
        return speakers.stream()
                .filter(speaker -> speaker.slug.equals(filter.speaker()))
                .findFirst()
                .orElse(null);
    }

    public Question question() {
        return questions.stream()
                .filter(question -> String.valueOf(question.number).equals(filter.question()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a speaker was asked for who says nothing here. */
    public boolean strangeSpeaker() {
        return !filter.speaker().isEmpty() && speaker() == null;
    }

    public boolean strangeQuestion() {
        return !filter.question().isEmpty() && question() == null;
    }

    /** On which page of the list a column begins. */
    public int pageOf(Column column, int size) {
        var before = 0;
        for (var earlier : columns) {
            if (earlier == column) break;
            before += earlier.marks().size();
        }
        return before / size + 1;
    }

    private static List<Speaker> speakers(List<DatedStatement> said) {
        return said.stream()
                .collect(toMap(DatedStatement::speaker, DatedStatement::speakerName, (one, same) -> one))
                .entrySet()
                .stream()
                .map(entry -> new Speaker(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Speaker::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Speaker::slug))
                .toList();
    }

    private static Mark mark(Event.Dated event) {
        return mark(event.id(), Mark.Kind.EVENT, event.number(), event.earliest(), event.latest());
    }

    private static Mark mark(DatedStatement said) {
        var kind = switch (said.stance()) {
            case ASSERTS -> Mark.Kind.ASSERTS;
            case DENIES -> Mark.Kind.DENIES;
            case QUALIFIES, QUESTIONS, WITHDRAWS -> Mark.Kind.OTHER;
        };
        return mark(said.id(), kind, said.number(), said.earliest(), said.latest());
    }

    private static Mark mark(UUID id, Mark.Kind kind, int number, LocalDate earliest, LocalDate latest) {
        return new Mark(id, kind, number, earliest == null ? null : new Span(earliest, latest));
    }
}
