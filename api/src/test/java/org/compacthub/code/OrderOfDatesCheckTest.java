package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderOfDatesCheckTest {

    private static final OrderOfDatesCheck CHECK = new OrderOfDatesCheck();

    @ParameterizedTest(name = "analysis {0}, report {1}, decision {2}: {3}")
    @CsvSource({
        // Closing is on 30 June 2026 throughout.
        "          ,           , 2026-07-01, MET,     0,",
        "          ,           , 2026-06-30, NOT_MET, 1, 2026-07-01",
        "          ,           , 2026-06-29, NOT_MET, 2, 2026-07-01",
        "2026-07-10,           , 2026-07-11, MET,     0,",
        "2026-07-10,           , 2026-07-10, NOT_MET, 1, 2026-07-11",
        "2026-07-10,           , 2026-06-01, NOT_MET, 40, 2026-07-11",
        "2026-07-10, 2026-07-20, 2026-07-21, MET,     0,",
        "2026-07-10, 2026-07-20, 2026-07-20, NOT_MET, 1, 2026-07-21",
        "2026-07-10, 2026-07-20, 2026-07-15, NOT_MET, 6, 2026-07-21",
        "          , 2026-07-20, 2026-07-20, NOT_MET, 1, 2026-07-21",
        "2026-06-30, 2026-06-30, 2026-07-01, MET,     0,",
        "2026-06-29,           , 2026-09-01, NOT_MET, 1, 2026-06-30",
        "2026-07-20, 2026-07-10, 2026-09-01, NOT_MET, 10, 2026-07-20",
        "2026-07-20, 2026-07-10,           , NOT_MET, 10, 2026-07-20",
        "          , 2026-05-31, 2026-09-01, NOT_MET, 30, 2026-06-30",
    })
    void closing_analysis_and_report_follow_each_other_and_come_before_the_decision(
            LocalDate analysis, LocalDate report, LocalDate decision, Outcome outcome, int shortBy, LocalDate passing) {
        var finding = Plan.open("2026-04-01", "2026-06-30")
                .dates(dates -> dates.withDecision(analysis, report, decision))
                .against(CHECK);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.shortBy()).isEqualTo(shortBy);
        assertThat(finding.wouldPass()).isEqualTo(passing);
    }

    @Test
    void a_message_names_what_comes_too_late() {
        var dates = Plan.open("2026-04-01", "2026-06-30")
                .dates(known -> known.withDecision(
                        LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 15)));

        assertThat(dates.against(CHECK).message())
                .isEqualTo("The decision on 15 July 2026 does not come after the report on 20 July 2026."
                        + " Deciding on or after 21 July 2026, 6 days later, would meet this.");
    }

    @Test
    void a_message_names_what_comes_before_its_turn() {
        var dates = Plan.open("2026-04-01", "2026-06-30")
                .dates(known -> known.withDecision(
                        LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 10), LocalDate.of(2026, 9, 1)));

        assertThat(dates.against(CHECK).message())
                .isEqualTo("The report on 10 July 2026 comes before the analysis on 20 July 2026."
                        + " 20 July 2026 or later, 10 days later, would meet this.");
    }

    @Test
    void a_message_names_all_that_comes_before() {
        var dates = Plan.open("2026-04-01", "2026-06-30")
                .dates(known -> known.withDecision(LocalDate.of(2026, 7, 10), null, LocalDate.of(2026, 8, 1)));

        assertThat(dates.against(CHECK).message())
                .isEqualTo("Closing on 30 June 2026 and the analysis on 10 July 2026 come before the decision on"
                        + " 1 August 2026.");
    }

    @Test
    void it_waits_for_the_days_until_a_decision_was_taken() {
        var undated = Plan.open("2026-04-01", "2026-06-30");

        assertThat(undated.at(Progress.REPORTED).against(CHECK).outcome()).isEqualTo(Outcome.NOT_DUE_YET);
        assertThat(undated.at(Progress.DECIDED).against(CHECK).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void informing_tells_of_a_decision_already_taken() {
        assertThat(Plan.open("2026-04-01", "2026-06-30")
                        .level(Level.INFORMING)
                        .dates(dates -> dates.withDecision(null, null, LocalDate.of(2026, 1, 1)))
                        .against(CHECK)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
