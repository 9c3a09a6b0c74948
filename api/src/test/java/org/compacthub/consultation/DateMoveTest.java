package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.compacthub.consultation.Plans.day;
import static org.compacthub.consultation.Refusals.assertConflict;
import static org.compacthub.consultation.Refusals.fields;
import static org.compacthub.consultation.Refusals.onlyField;

import java.time.LocalDate;
import org.compacthub.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class DateMoveTest {
    private static final Timetable PUBLISHED = new Timetable(
            null,
            day("2027-02-01"),
            true,
            day("2027-04-30"),
            true,
            day("2027-05-31"),
            day("2027-06-15"),
            day("2027-07-01"),
            day("2027-07-31"),
            null);

    @Test
    void it_names_the_dates_that_differ_in_day_or_in_firmness() {
        assertThat(to(dates("2027-02-01", "2027-05-01")).fields()).containsExactly(DateField.CLOSES_ON);
        assertThat(new DateMove(
                                Drafts.anticipated("2027-02-01", "2027-04-30"),
                                Drafts.window("2027-02-01", "2027-04-30"),
                                ConsultationStatus.PLANNED)
                        .fields())
                .containsExactly(DateField.OPENS_ON, DateField.CLOSES_ON);
        assertThat(to(PUBLISHED).fields()).isEmpty();
    }

    @Test
    void a_move_to_the_same_dates_is_none() {
        assertConflict(
                () -> to(PUBLISHED).requireAllowed(day("2027-01-04")), "These are the dates that it has already.");
    }

    @Test
    void before_it_opens_every_date_moves_to_today_or_later() {
        LocalDate today = day("2027-01-04");
        Timetable all = new Timetable(null, today, true, today, true, today, today, today, today, null);
        assertThatCode(() -> to(all).requireAllowed(today)).doesNotThrowAnyException();
        FieldProblem past =
                onlyField(() -> to(dates("2027-01-03", "2027-04-30")).requireAllowed(today));
        assertThat(Refusals.written(past)).isEqualTo("#/opensOn in-the-past");
        assertThat(past.detail()).isEqualTo("It can't be moved into the past. Choose Monday 4 January 2027 or later.");
        assertThat(past.wouldPass()).contains(today);
    }

    @Test
    void the_opening_stays_once_it_is_open() {
        DateMove move = new DateMove(PUBLISHED, dates("2027-02-15", "2027-04-30"), ConsultationStatus.OPEN);
        FieldProblem passed = onlyField(() -> move.requireAllowed(day("2027-02-01")));
        assertThat(Refusals.written(passed)).isEqualTo("#/opensOn has-passed");
        assertThat(passed.detail()).isEqualTo("Monday 1 February 2027 has passed and stays as it was.");
    }

    @Test
    void the_closing_moves_while_it_is_open_to_today_at_the_earliest() {
        LocalDate today = day("2027-04-10");
        assertThatCode(() -> new DateMove(PUBLISHED, dates("2027-02-01", "2027-04-10"), ConsultationStatus.OPEN)
                        .requireAllowed(today))
                .doesNotThrowAnyException();
        assertThat(fields(() -> new DateMove(PUBLISHED, dates("2027-02-01", "2027-04-09"), ConsultationStatus.OPEN)
                        .requireAllowed(today)))
                .containsExactly("#/closesOn in-the-past");
    }

    @Test
    void what_is_closed_is_not_opened_again() {
        DateMove move = new DateMove(PUBLISHED, dates("2027-02-01", "2027-06-30"), ConsultationStatus.CLOSED);
        assertThat(fields(() -> move.requireAllowed(day("2027-05-01")))).containsExactly("#/closesOn has-passed");
    }

    @Test
    void after_closing_the_days_to_come_still_move() {
        Timetable later = new Timetable(
                null,
                PUBLISHED.opensOn(),
                true,
                PUBLISHED.closesOn(),
                true,
                PUBLISHED.analysisBy(),
                day("2027-06-30"),
                day("2027-07-15"),
                day("2027-08-15"),
                null);
        assertThatCode(() ->
                        new DateMove(PUBLISHED, later, ConsultationStatus.ANALYSING).requireAllowed(day("2027-06-01")))
                .doesNotThrowAnyException();
        assertThat(fields(() ->
                        new DateMove(PUBLISHED, later, ConsultationStatus.REPORTED).requireAllowed(day("2027-07-10"))))
                .containsExactly("#/reportOn has-passed", "#/decisionOn has-passed");
    }

    @Test
    void a_published_date_is_not_taken_away() {
        Timetable without = new Timetable(
                null,
                PUBLISHED.opensOn(),
                true,
                PUBLISHED.closesOn(),
                true,
                null,
                PUBLISHED.reportOn(),
                PUBLISHED.decisionOn(),
                PUBLISHED.feedbackDueOn(),
                null);
        assertThat(fields(() -> to(without).requireAllowed(day("2027-01-04")))).containsExactly("#/analysisBy missing");
    }

    @Test
    void an_anticipated_day_that_went_by_moves_on() {
        Timetable anticipated = Drafts.anticipated("2027-02-01", "2027-04-30");
        assertThatCode(() -> new DateMove(
                                anticipated, Drafts.window("2027-09-01", "2027-11-24"), ConsultationStatus.PLANNED)
                        .requireAllowed(day("2027-06-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_makes_no_sense_is_said_together_with_what_may_not_move() {
        DateMove move = new DateMove(PUBLISHED, dates("2027-02-15", "2027-01-31"), ConsultationStatus.OPEN);
        assertThat(fields(() -> move.requireAllowed(day("2027-02-10"))))
                .containsExactly("#/closesOn closes-before-opening", "#/opensOn has-passed", "#/closesOn in-the-past");
    }

    private static DateMove to(Timetable after) {
        return new DateMove(PUBLISHED, after, ConsultationStatus.PLANNED);
    }

    private static Timetable dates(String opens, String closes) {
        return new Timetable(
                null,
                day(opens),
                true,
                day(closes),
                true,
                PUBLISHED.analysisBy(),
                PUBLISHED.reportOn(),
                PUBLISHED.decisionOn(),
                PUBLISHED.feedbackDueOn(),
                null);
    }
}
