package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Feedback is promised by a day and given by it. The consultation here closes on 30 June 2026. */
class FeedbackTest {

    private static final FeedbackDueDateCheck DUE_DATE = new FeedbackDueDateCheck();
    private static final FeedbackGivenCheck GIVEN = new FeedbackGivenCheck();

    private static Plan closed(String today) {
        return Plan.open("2026-04-01", "2026-06-30").at(Progress.CLOSED).today(today);
    }

    @ParameterizedTest(name = "due {0}, given {1}, today {2}: {3}, {4} days")
    @CsvSource({
        "2026-09-30,           , 2026-06-30, NOT_DUE_YET, 0,  'Feedback follows after closing.'",
        "2026-09-30,           , 2026-07-01, NOT_DUE_YET, 0,  'Feedback is due by 30 September 2026, in 91 days.'",
        "2026-09-30,           , 2026-09-29, NOT_DUE_YET, 0,  'Feedback is due by 30 September 2026, in 1 day.'",
        "2026-09-30,           , 2026-09-30, NOT_DUE_YET, 0,  'Feedback is due today.'",
        "2026-09-30,           , 2026-10-01, NOT_MET,     1,  'Feedback was due by 30 September 2026 and is 1 day"
                + " overdue.'",
        "2026-09-30,           , 2026-10-31, NOT_MET,     31, 'Feedback was due by 30 September 2026 and is 31 days"
                + " overdue.'",
        "2026-09-30, 2026-09-29, 2026-10-31, MET,         0,  'Feedback was given on 29 September 2026; it was due by"
                + " 30 September 2026.'",
        "2026-09-30, 2026-09-30, 2026-10-31, MET,         0,  'Feedback was given on 30 September 2026; it was due by"
                + " 30 September 2026.'",
        "2026-09-30, 2026-10-08, 2026-10-31, NOT_MET,     8,  'Feedback was given on 8 October 2026, 8 days after it"
                + " was due on 30 September 2026.'",
        "          , 2026-10-08, 2026-10-31, MET,         0,  'Feedback was given on 8 October 2026.'",
        "          ,           , 2026-10-31, NOT_DUE_YET, 0,  'No day is set on which feedback is due.'",
        // Published before the closing, or said to be published on a day to come.
        "2026-09-30, 2026-06-29, 2026-10-01, NOT_MET,     1,  'Feedback was due by 30 September 2026 and is 1 day"
                + " overdue.'",
        "2026-09-30, 2026-10-02, 2026-10-01, NOT_MET,     1,  'Feedback was due by 30 September 2026 and is 1 day"
                + " overdue.'",
    })
    void feedback_is_given_by_its_day(
            LocalDate due, LocalDate given, String today, Outcome outcome, int days, String message) {
        var finding =
                closed(today).dates(dates -> dates.withFeedback(due, given)).against(GIVEN);

        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.shortBy()).isEqualTo(days);
    }

    @Test
    void where_none_was_promised_the_day_of_the_decision_counts() {
        var decided = closed("2026-10-05").dates(dates -> dates.withDecision(null, null, LocalDate.of(2026, 10, 1)));

        assertThat(decided.against(GIVEN))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(4, Finding::shortBy);
    }

    @Test
    void after_a_decision_on_no_recorded_day_feedback_is_missed() {
        assertThat(closed("2026-10-05").at(Progress.DECIDED).against(GIVEN))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns("A decision was taken, but no feedback has been given.", Finding::message);
    }

    @Test
    void late_feedback_never_stands_in_the_way_and_can_be_explained() {
        var late = closed("2026-10-31").dates(dates -> dates.withFeedback(LocalDate.of(2026, 9, 30), null));

        assertThat(late.against(GIVEN).gate()).isEqualTo(Gate.OPEN);
        assertThat(late.justified("test.1", Justification.because(Ground.REASON, "The decision was called in."))
                        .against(GIVEN)
                        .outcome())
                .isEqualTo(Outcome.JUSTIFIED);
    }

    @ParameterizedTest(name = "promised by {0}: {1}")
    @CsvSource({
        "2026-06-29, NOT_MET, 2, 2026-07-01",
        "2026-06-30, NOT_MET, 1, 2026-07-01",
        "2026-07-01, MET,     0,",
        "2026-09-30, MET,     0,",
    })
    void the_promised_day_comes_after_the_closing(LocalDate due, Outcome outcome, int shortBy, LocalDate passing) {
        var finding = closed("2026-03-01")
                .dates(dates -> dates.withFeedback(due, null))
                .against(DUE_DATE);

        assertThat(finding)
                .returns(outcome, Finding::outcome)
                .returns(shortBy, Finding::shortBy)
                .returns(passing, Finding::wouldPass);
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void a_promise_is_due_with_the_document(Progress progress) {
        assertThat(Plan.open("2026-04-01", "2026-06-30")
                        .at(progress)
                        .against(DUE_DATE)
                        .outcome())
                .isEqualTo(
                        switch (progress) {
                            case IDEA, HEADS_UP -> Outcome.NOT_DUE_YET;
                            case WITHDRAWN -> Outcome.NOT_APPLICABLE;
                            default -> Outcome.NOT_MET;
                        });
    }

    @Test
    void a_promise_counts_before_the_closing_day_is_known() {
        assertThat(Plan.planned()
                        .dates(dates -> dates.withFeedback(LocalDate.of(2026, 9, 30), null))
                        .against(DUE_DATE)
                        .message())
                .isEqualTo("Feedback is promised by 30 September 2026.");
    }
}
