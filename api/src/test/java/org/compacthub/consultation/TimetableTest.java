package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.consultation.ConsultationStatus.CLOSED;
import static org.compacthub.consultation.ConsultationStatus.OPEN;
import static org.compacthub.consultation.ConsultationStatus.PLANNED;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    @ParameterizedTest(name = "{0} to {1} is {3} on {2}")
    @CsvSource({
        "2027-03-01, 2027-05-31, 2027-02-28, PLANNED",
        "2027-03-01, 2027-05-31, 2027-03-01, OPEN",
        "2027-03-01, 2027-05-31, 2027-05-31, OPEN",
        "2027-03-01, 2027-05-31, 2027-06-01, CLOSED",
        // One day.
        "2027-03-01, 2027-03-01, 2027-03-01, OPEN",
        "2027-03-01, 2027-03-01, 2027-03-02, CLOSED",
        // A leap day opens, closes, or lies between.
        "2028-02-29, 2028-05-22, 2028-02-28, PLANNED",
        "2028-02-29, 2028-05-22, 2028-02-29, OPEN",
        "2027-12-06, 2028-02-29, 2028-02-29, OPEN",
        "2027-12-06, 2028-02-29, 2028-03-01, CLOSED",
        // Over the new year.
        "2027-12-31, 2028-01-01, 2028-01-01, OPEN",
        "2027-12-31, 2028-01-01, 2028-01-02, CLOSED",
    })
    void the_opening_and_the_closing_day_both_count(
            String opens, String closes, LocalDate today, ConsultationStatus expected) {
        assertThat(Drafts.window(opens, closes).statusOn(today)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "at {0} UTC it is {1}")
    @CsvSource({
        // The clocks go forward on 28 March 2027 at 01:00 UTC; the day before ends at midnight UTC, that day at 23:00.
        "2027-03-27T23:59:59.999999Z, PLANNED",
        "2027-03-28T00:00:00Z, OPEN",
        "2027-03-28T22:59:59.999999Z, OPEN",
        "2027-03-28T23:00:00Z, CLOSED",
    })
    void the_day_on_which_the_clocks_go_forward_has_its_own_23_hours(Instant now, ConsultationStatus expected) {
        assertThat(Drafts.window("2027-03-28", "2027-03-28").statusOn(London.today(InstantSource.fixed(now))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "at {0} UTC it is {1}")
    @CsvSource({
        // The clocks go back on 31 October 2027 at 01:00 UTC; that day begins at 23:00 UTC of the day before.
        "2027-10-30T22:59:59.999999Z, PLANNED",
        "2027-10-30T23:00:00Z, OPEN",
        "2027-10-31T00:30:00Z, OPEN",
        "2027-10-31T01:30:00Z, OPEN",
        "2027-10-31T23:59:59.999999Z, OPEN",
        "2027-11-01T00:00:00Z, CLOSED",
    })
    void the_day_on_which_the_clocks_go_back_has_its_own_25_hours(Instant now, ConsultationStatus expected) {
        assertThat(Drafts.window("2027-10-31", "2027-10-31").statusOn(London.today(InstantSource.fixed(now))))
                .isEqualTo(expected);
    }

    @Test
    void an_anticipated_opening_opens_nothing_however_long_ago_it_was() {
        assertThat(Drafts.anticipated("2027-03-01", "2027-05-31").statusOn(LocalDate.of(2030, 1, 1)))
                .isEqualTo(PLANNED);
    }

    @Test
    void without_a_closing_day_it_stays_open() {
        Timetable open = Drafts.timetable(LocalDate.of(2027, 3, 1), true, null, false);
        assertThat(open.statusOn(LocalDate.of(2900, 1, 1))).isEqualTo(OPEN);
    }

    @Test
    void without_an_opening_day_it_is_open_from_when_it_was_seen_open() {
        Timetable seen = new Timetable(
                null, null, false, LocalDate.of(2027, 5, 31), true, null, null, null, null, LocalDate.of(2027, 3, 9));
        assertThat(seen.statusOn(LocalDate.of(2027, 3, 8))).isEqualTo(PLANNED);
        assertThat(seen.statusOn(LocalDate.of(2027, 3, 9))).isEqualTo(OPEN);
        assertThat(seen.statusOn(LocalDate.of(2027, 6, 1))).isEqualTo(CLOSED);
    }

    @Test
    void a_known_opening_day_counts_more_than_when_it_was_seen_open() {
        Timetable both = Drafts.anticipated("2027-04-01", "2027-05-31").withSeenOpenOn(LocalDate.of(2027, 3, 9));
        assertThat(both.startsOn()).isNull();
        assertThat(Drafts.window("2027-04-01", "2027-05-31")
                        .withSeenOpenOn(LocalDate.of(2027, 3, 9))
                        .startsOn())
                .isEqualTo("2027-04-01");
    }

    @Test
    void no_dates_at_all_are_sound() {
        assertThat(Timetable.NONE.problems()).isEmpty();
        assertThat(Timetable.NONE.statusOn(LocalDate.of(2027, 1, 1))).isEqualTo(PLANNED);
    }

    @Test
    void closing_before_opening_is_refused_with_the_days_and_the_date_that_would_pass() {
        FieldProblem problem = onlyProblem(Drafts.window("2027-05-31", "2027-05-30"));
        assertThat(problem.place()).isEqualTo(new FieldProblem.Place.Body("#/closesOn"));
        assertThat(problem.code()).isEqualTo("closes-before-opening");
        assertThat(problem.detail())
                .isEqualTo("The closing date is 1 day before the opening date. Choose Monday 31 May 2027 or later.");
        assertThat(problem.wouldPass()).contains(LocalDate.of(2027, 5, 31));
        assertThat(Drafts.window("2027-05-31", "2027-05-31").problems()).isEmpty();
    }

    @Test
    void a_firm_date_needs_the_date() {
        assertThat(codes(Drafts.timetable(null, true, null, true)))
                .containsExactly("#/opensOn firm-without-date", "#/closesOn firm-without-date");
        assertThat(codes(Drafts.timetable(null, true, LocalDate.of(2027, 5, 31), false)))
                .containsExactly("#/opensOn firm-without-date", "#/closesFirm firm-opening-anticipated-closing");
    }

    @Test
    void a_firm_opening_goes_with_a_firm_closing() {
        assertThat(codes(Drafts.timetable(LocalDate.of(2027, 3, 1), true, LocalDate.of(2027, 5, 31), false)))
                .containsExactly("#/closesFirm firm-opening-anticipated-closing");
        assertThat(Drafts.timetable(LocalDate.of(2027, 3, 1), false, LocalDate.of(2027, 5, 31), true)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2999-12-31, true", "3000-01-01, false"})
    void every_date_lies_in_the_centuries_that_the_calendar_takes(LocalDate day, boolean sound) {
        Timetable everywhere = new Timetable(day, day, true, day, true, day, day, day, day, null);
        List<String> refused = sound
                ? List.of()
                : List.of(
                        "#/toldOn out-of-range",
                        "#/opensOn out-of-range",
                        "#/closesOn out-of-range",
                        "#/analysisBy out-of-range",
                        "#/reportOn out-of-range",
                        "#/decisionOn out-of-range",
                        "#/feedbackDueOn out-of-range");
        assertThat(codes(everywhere)).containsExactlyInAnyOrderElementsOf(refused);
    }

    @Property(tries = 300)
    void it_goes_through_planned_open_and_closed_in_this_order_and_once(
            @ForAll @IntRange(min = 0, max = 400_000) int opens, @ForAll @IntRange(min = 0, max = 400) int length) {
        LocalDate first = LocalDate.of(1900, 1, 1).plusDays(opens);
        Timetable dates = Drafts.timetable(first, true, first.plusDays(length), true);
        for (LocalDate day = first.minusDays(3); day.isBefore(first.plusDays(length + 4L)); day = day.plusDays(1)) {
            ConsultationStatus expected =
                    day.isBefore(first) ? PLANNED : day.isAfter(first.plusDays(length)) ? CLOSED : OPEN;
            assertThat(dates.statusOn(day)).isEqualTo(expected);
        }
    }

    private static FieldProblem onlyProblem(Timetable dates) {
        assertThat(dates.problems()).hasSize(1);
        return dates.problems().getFirst();
    }

    private static List<String> codes(Timetable dates) {
        return dates.problems().stream()
                .map(problem -> ((FieldProblem.Place.Body) problem.place()).pointer() + " " + problem.code())
                .toList();
    }
}
