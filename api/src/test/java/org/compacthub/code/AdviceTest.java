package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Codes leave to judgement: holidays, committee cycles and asking the same people again. */
class AdviceTest {

    private static final HolidaysCheck HOLIDAYS = new HolidaysCheck();
    private static final OverConsultationCheck OVER_CONSULTATION = new OverConsultationCheck();
    private static final BusyTime CHRISTMAS = BusyTime.on(LocalDate.of(2009, 12, 25), "Christmas Day");
    private static final BusyTime NEW_YEAR = BusyTime.on(LocalDate.of(2010, 1, 1), "New Year's Day");

    private static final Codes LETTER = Rules.codes(Rules.code(
            "test",
            Rules.clause("test.7.4", HOLIDAYS),
            Rules.clause("test.7.6a", Rules.twelveWeeksAndSixAsTheFloor())));

    private static Finding holidays(Plan plan) {
        return Evaluation.of(LETTER, plan.facts()).findings().getFirst();
    }

    @Test
    void a_window_beyond_the_standard_allows_for_the_holidays_in_it() {
        var finding = holidays(Plan.open("2009-10-28", "2010-01-21").busy(CHRISTMAS, NEW_YEAR));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.message())
                .isEqualTo("In the window: Christmas Day (25 December 2009) and New Year's Day (1 January 2010)."
                        + " The time goes beyond the standard to allow for them.");
    }

    @Test
    void twelve_weeks_to_the_day_allow_for_no_holiday() {
        var finding = holidays(Plan.open("2009-10-28", "2010-01-20").busy(CHRISTMAS));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.advice()).isTrue();
        assertThat(finding.gate()).isEqualTo(Gate.OPEN);
        assertThat(finding.message())
                .isEqualTo("In the window: Christmas Day (25 December 2009). Nothing shows that they were allowed for:"
                        + " consider a later closing day.");
    }

    @Test
    void the_officer_can_say_that_holidays_were_allowed_for() {
        var finding = holidays(Plan.open("2009-10-28", "2009-12-28")
                .busy(CHRISTMAS)
                .prepared(new Preparation(false, false, false, true)));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.message()).endsWith("They were allowed for.");
    }

    @ParameterizedTest(name = "a holiday on {0}: {1}")
    @CsvSource({
        "2026-03-31, MET",
        "2026-04-01, NOT_MET",
        "2026-06-23, NOT_MET",
        "2026-06-24, NOT_MET",
        "2026-06-25, MET"
    })
    void only_what_falls_in_the_window_counts_both_ends_included(LocalDate day, Outcome outcome) {
        assertThat(holidays(Plan.open("2026-04-01", "2026-06-24").busy(BusyTime.on(day, "A feast")))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_busy_time_of_several_days_counts_where_it_touches_the_window() {
        var ramadan = new BusyTime("Ramadan", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19));

        assertThat(holidays(Plan.open("2026-03-19", "2026-06-11").busy(ramadan)).message())
                .startsWith("In the window: Ramadan (18 February 2026 to 19 March 2026).");
        assertThat(holidays(Plan.open("2026-03-20", "2026-06-12").busy(ramadan)).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void advice_on_holidays_waits_for_the_dates() {
        assertThat(Plan.planned().busy(CHRISTMAS).against(HOLIDAYS).outcome()).isEqualTo(Outcome.NOT_DUE_YET);
    }

    @Test
    void a_busy_time_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new BusyTime("Half term", LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 16)))
                .hasMessage("Half term ends on 2026-02-16, before it begins on 2026-02-20");
    }

    @ParameterizedTest(name = "{0} to {1} with a committee every six weeks: {2}")
    @CsvSource({
        "2026-04-01, 2026-05-12, NOT_MET, 1, 2026-05-13",
        "2026-04-01, 2026-05-13, MET,     0,",
        "2026-04-01, 2026-05-14, MET,     0,",
    })
    void the_window_leaves_time_for_a_committee(
            String opens, String closes, Outcome outcome, int shortBy, LocalDate passing) {
        var finding = Plan.open(opens, closes).against(new CommitteeCycleCheck(6));

        assertThat(finding)
                .returns(outcome, Finding::outcome)
                .returns(shortBy, Finding::shortBy)
                .returns(passing, Finding::wouldPass)
                .returns(true, Finding::advice)
                .returns(Gate.OPEN, Finding::gate);
    }

    @Test
    void a_committee_that_never_meets_is_refused() {
        assertThat(Plan.planned().against(new CommitteeCycleCheck(6)).outcome()).isEqualTo(Outcome.NOT_DUE_YET);
        assertThatThrownBy(() -> new CommitteeCycleCheck(0)).hasMessage("weeks must be at least 1, not 0");
    }

    @ParameterizedTest(name = "{0} others: {1}")
    @CsvSource({"0, MET", "1, MET", "2, NOT_MET", "7, NOT_MET"})
    void several_means_three_or_more_with_this_one(int others, Outcome outcome) {
        var finding = Plan.planned().alreadyAsked("Carers", others).against(OVER_CONSULTATION);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.advice()).isTrue();
        assertThat(finding.gate()).isEqualTo(Gate.OPEN);
    }

    @Test
    void over_consultation_names_who_is_asked_how_often() {
        assertThat(Plan.planned()
                        .alreadyAsked("Carers", 2)
                        .alreadyAsked("Residents", 0)
                        .alreadyAsked("Young people", 1)
                        .against(OVER_CONSULTATION)
                        .message())
                .isEqualTo("Already asked in the window: Carers by 2 other consultations and Young people by 1 other"
                        + " consultation. Consider combining them, or another time.");
    }

    @Test
    void the_load_of_several_audiences_is_not_added_up() {
        assertThat(Plan.planned()
                        .alreadyAsked("Carers", 1)
                        .alreadyAsked("Young people", 1)
                        .against(OVER_CONSULTATION)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void fewer_than_no_other_consultations_is_refused() {
        assertThatThrownBy(() -> new AudienceLoad("Carers", -1))
                .hasMessage("The number of other consultations cannot be -1");
    }
}
