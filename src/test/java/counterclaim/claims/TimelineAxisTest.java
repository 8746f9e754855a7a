package counterclaim.claims;

import counterclaim.claims.timeline.Axis;
import counterclaim.claims.timeline.Column;
import counterclaim.claims.timeline.Gap;
import counterclaim.claims.timeline.Label;
import counterclaim.claims.timeline.Mark;
import counterclaim.claims.timeline.Picture;
import counterclaim.claims.timeline.Span;
import counterclaim.dossiers.WorldDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineAxisTest {

    @Property(tries = 200)
    void everyMarkStandsInOneColumnThatHoldsAllDaysItCanHaveBeen(@ForAll("marks") List<Mark> marks) {
        var columns = Axis.of(marks);
        assertThat(columns.stream().flatMap(column -> column.marks().stream()))
                .containsExactlyInAnyOrderElementsOf(marks);
        for (var column : columns)
            for (var mark : column.marks())
                assertThat(
                                column.span() == null
                                        ? mark.when() == null
                                        : column.span().contains(mark.when()))
                        .as("%s in %s", mark, column.id())
                        .isTrue();
    }

    @Property(tries = 200)
    void columnsAndTheMarksInThemStandInTheOrderOfTime(@ForAll("marks") List<Mark> marks) {
        var columns = Axis.of(marks);
        assertThat(columns.stream().filter(column -> column.span() != null).map(Column::span))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(columns.stream().map(Column::id)).doesNotHaveDuplicates();
        assertThat(columns).allSatisfy(column -> assertThat(column.marks()).isSortedAccordingTo(Mark.ORDER));
        for (var column : columns)
            if (column.span() == null) assertThat(column).isSameAs(columns.get(columns.size() - 1));
    }

    @Property(tries = 200)
    void noMoreColumnsThanCanBeLookedAt(@ForAll("marks") List<Mark> marks) {
        assertThat(Axis.of(marks)).hasSizeLessThanOrEqualTo(Axis.MOST);
    }

    @Property(tries = 200)
    void emptyTimeIsNeverLeftOutWithoutABreak(@ForAll("marks") List<Mark> marks) {
        Column before = null;
        for (var column : Axis.of(marks)) {
            if (before != null && column.span() != null)
                assertThat(column.gap())
                        .isEqualTo(gap(before.span().last(), column.span().first()));
            else assertThat(column.gap()).isNull();
            before = column;
        }
    }

    @Property(tries = 200)
    void thePictureShowsWhatTheColumnsHold(@ForAll("marks") List<Mark> marks) {
        var columns = Axis.of(marks);
        var picture = Picture.of(
                columns, columns.stream().map(TimelineAxisTest::label).toList());
        assertThat(picture.bars().stream().map(Picture.Bar::column)).isEqualTo(columns);
        for (var row : picture.rows())
            assertThat(row.counts().stream().mapToLong(Picture.Count::count).sum())
                    .isEqualTo(marks.stream()
                            .filter(mark -> mark.kind() == row.kind())
                            .count());
        var end = 0.0;
        for (var bar : picture.bars()) {
            assertThat(bar.x()).isGreaterThanOrEqualTo(end - 0.2);
            assertThat(bar.width()).isGreaterThanOrEqualTo(24);
            end = bar.x() + bar.width();
        }
        assertThat(end).isLessThanOrEqualTo(picture.width() + 0.2);
        assertThat(picture.bars().stream().flatMap(bar -> bar.boxes().stream()))
                .allSatisfy(box -> assertThat(box.y()).isBetween(0.0, picture.height() - box.height()));
    }

    @Test
    void aDenseMonthIsToldInDaysAndASparseYearInOnePiece() {
        var january = IntStream.rangeClosed(1, 160).mapToObj(i -> "2020-01-" + (10 + i % 5));
        var columns = columns(Stream.concat(january, Stream.of("1953-08-19", "2008-11-17", "2008-12")));
        assertThat(ids(columns))
                .containsExactly(
                        "p-1953",
                        "p-2008",
                        "p-2020-01-10",
                        "p-2020-01-11",
                        "p-2020-01-12",
                        "p-2020-01-13",
                        "p-2020-01-14");
        assertThat(columns.get(1).gap()).isEqualTo(new Gap(54, 0, 0));
        assertThat(columns.get(2).gap()).isEqualTo(new Gap(11, 0, 9));
        assertThat(columns.get(3).gap()).isNull();
    }

    @Test
    void monthsThatAreEquallyFullAreToldAlike() {
        var days = IntStream.range(0, 2000)
                .mapToObj(i -> LocalDate.of(2019, 1, 1).plusDays(i % 365).toString());
        assertThat(ids(columns(days))).hasSize(12).allMatch(id -> id.matches("p-2019-\\d\\d"));
        var tenYears = IntStream.range(0, 2000)
                .mapToObj(i -> LocalDate.of(2010, 1, 1).plusDays(i * 7L % 3652).toString());
        assertThat(ids(columns(tenYears))).hasSize(10).allMatch(id -> id.matches("p-201\\d"));
    }

    @Test
    void whatIsKnownRoughlyStandsBehindTheTimeItCanHaveBeenAndNeverOnADay() {
        var columns = columns(Stream.of(
                "2020-01-03",
                "2020-01-03",
                "2020-01-31",
                "2020-01-31",
                "2020-01",
                "2020-01",
                "2020-12",
                "2020-12",
                "2020",
                "2020-01-13/2020-01-15",
                ""));
        assertThat(ids(columns))
                .containsExactly(
                        "p-2020-01-03",
                        "p-2020-01-13_2020-01-15",
                        "p-2020-01-31",
                        "p-2020-01",
                        "p-2020-12",
                        "p-2020",
                        "p-undated");
        assertThat(columns.stream().filter(Column::vague).map(Column::id)).containsExactly("p-2020-01", "p-2020");
    }

    @Test
    void anOpenEndIsNotTakenForTheEndOfTime() {
        assertThat(ids(columns(Stream.of("2019", "2020", "../2019", "2020/..", "2021"))))
                .containsExactly("p-2019", "p-.._2019", "p-2020", "p-2021", "p-2020_..");
    }

    @Test
    void decadesAreToldAsTheYearsInThemOfWhichThereIsSomething() {
        var years = IntStream.range(0, 400).mapToObj(i -> "%04d".formatted(1000 + 7 * (i % 140)));
        assertThat(columns(years)).allSatisfy(column -> assertThat(column.id()).matches("p-\\d{4}(_\\d{4})?"));
        assertThat(columns(years(1604, 1996)).get(0).id()).startsWith("p-1604");
    }

    @Test
    void nothingGivesNoColumn() {
        assertThat(Axis.of(List.of())).isEmpty();
        assertThat(Picture.of(List.of(), List.of()).bars()).isEmpty();
    }

    private static Stream<String> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj("%04d"::formatted);
    }

    private static Gap gap(LocalDate before, LocalDate after) {
        if (!before.plusDays(1).isBefore(after)) return null;
        var length = Period.between(before.plusDays(1), after);
        return new Gap(length.getYears(), length.getMonths(), length.getDays());
    }

    private static Label label(Column column) {
        return new Label("2020", null, null, column.gap() == null ? null : "1 year");
    }

    private static List<Column> columns(Stream<String> dates) {
        var marks = new ArrayList<Mark>();
        dates.forEach(date -> marks.add(mark(marks.size(), Mark.Kind.ASSERTS, date)));
        return Axis.of(marks);
    }

    private static List<String> ids(List<Column> columns) {
        return columns.stream().map(Column::id).toList();
    }

    private static Mark mark(int number, Mark.Kind kind, String date) {
        if (date.isEmpty()) return new Mark(new UUID(0, number), kind, number, null);
        var when = WorldDate.parse(date);
        return new Mark(new UUID(0, number), kind, number, new Span(when.earliest(), when.latest()));
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        var kinds = Arbitraries.of(Mark.Kind.class);
        var mark = Combinators.combine(kinds, dates()).as((kind, date) -> mark(0, kind, date));
        return mark.list().ofMaxSize(2500).map(TimelineAxisTest::numbered);
    }

    private static List<Mark> numbered(List<Mark> marks) {
        return IntStream.range(0, marks.size())
                .mapToObj(i -> new Mark(
                        new UUID(0, i), marks.get(i).kind(), i, marks.get(i).when()))
                .toList();
    }

    /** Most in a few weeks, some in some years, few anywhere; days, months, years, intervals, open ends and none. */
    private static Arbitrary<String> dates() {
        var dense = Arbitraries.integers().between(0, 25).map(LocalDate.of(2020, 1, 1)::plusDays);
        var recent = Arbitraries.integers().between(0, 5000).map(LocalDate.of(2011, 5, 1)::plusDays);
        var any = Arbitraries.integers().between(0, 3_640_000).map(LocalDate.of(10, 1, 1)::plusDays);
        var days = Arbitraries.frequencyOf(Tuple.of(6, dense), Tuple.of(3, recent), Tuple.of(1, any));
        return Combinators.combine(days, days, Arbitraries.integers().between(0, 19))
                .as(TimelineAxisTest::date);
    }

    private static String date(LocalDate one, LocalDate other, int shape) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return switch (shape) {
            case 0 -> "";
            case 1, 2 -> one.toString().substring(0, 7);
            case 3, 4 -> one.toString().substring(0, 4);
            case 5 -> first + "/" + last;
            case 6 -> first + "/..";
            case 7 -> "../" + last;
            case 8 -> one.toString().substring(0, 3) + "X";
            default -> one.toString();
        };
    }
}
