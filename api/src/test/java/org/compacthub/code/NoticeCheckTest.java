package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeCheckTest {

    private static final NoticeCheck ONE_MONTH = new NoticeCheck(1, NoticeUnit.MONTHS, NoticeCheck.Before.OPENING);
    private static final NoticeCheck FOUR_WEEKS = new NoticeCheck(4, NoticeUnit.WEEKS, NoticeCheck.Before.OPENING);

    @ParameterizedTest(name = "told {0}: a month ends on {1}, four weeks on {2}")
    @CsvSource({
        "2026-03-01, 2026-04-01, 2026-03-29",
        "2026-04-15, 2026-05-15, 2026-05-13",
        "2026-02-01, 2026-03-01, 2026-03-01",
        "2024-02-01, 2024-03-01, 2024-02-29",
        "2026-12-31, 2027-01-31, 2027-01-28",
        "2026-01-31, 2026-02-28, 2026-02-28",
        "2024-01-31, 2024-02-29, 2024-02-28",
        "2024-01-30, 2024-02-29, 2024-02-27",
        "2024-02-29, 2024-03-29, 2024-03-28",
        "2026-05-31, 2026-06-30, 2026-06-28",
    })
    void a_calendar_month_and_four_weeks_are_different_rules(String told, LocalDate month, LocalDate fourWeeks) {
        assertThat(ONE_MONTH.earliestOpening(LocalDate.parse(told))).isEqualTo(month);
        assertThat(FOUR_WEEKS.earliestOpening(LocalDate.parse(told))).isEqualTo(fourWeeks);
    }

    @ParameterizedTest(name = "opening {0}: told by {1} for a month, by {2} for four weeks")
    @CsvSource({
        "2026-04-01, 2026-03-01, 2026-03-04",
        "2026-02-28, 2026-01-31, 2026-01-31",
        "2024-02-28, 2024-01-28, 2024-01-31",
        "2024-02-29, 2024-01-31, 2024-02-01",
        "2026-03-31, 2026-02-28, 2026-03-03",
        "2026-03-28, 2026-02-28, 2026-02-28",
        "2026-06-30, 2026-05-31, 2026-06-02",
        "2027-01-31, 2026-12-31, 2027-01-03",
    })
    void the_last_day_to_tell_organisations_is_the_latest_from_which_the_notice_still_fits(
            String opens, LocalDate month, LocalDate fourWeeks) {
        assertThat(ONE_MONTH.latestNotice(LocalDate.parse(opens))).isEqualTo(month);
        assertThat(FOUR_WEEKS.latestNotice(LocalDate.parse(opens))).isEqualTo(fourWeeks);
    }

    @ParameterizedTest(name = "told {0}, opening {1}: month {2}, weeks {3}")
    @CsvSource({
        "2026-03-01, 2026-03-28, NOT_MET, NOT_MET",
        "2026-03-01, 2026-03-29, NOT_MET, MET",
        "2026-03-01, 2026-03-31, NOT_MET, MET",
        "2026-03-01, 2026-04-01, MET,     MET",
        "2026-03-01, 2026-04-02, MET,     MET",
        "2024-02-01, 2024-02-28, NOT_MET, NOT_MET",
        "2024-02-01, 2024-02-29, NOT_MET, MET",
        "2026-01-31, 2026-02-27, NOT_MET, NOT_MET",
        "2026-01-31, 2026-02-28, MET,     MET",
        // The clocks go back between these two, on 25 October 2026.
        "2026-10-01, 2026-10-31, NOT_MET, MET",
        "2026-10-01, 2026-11-01, MET,     MET",
    })
    void the_day_before_falls_short_and_the_day_itself_will_do(
            LocalDate told, String opens, Outcome month, Outcome weeks) {
        var plan = Plan.open(opens, "2027-01-01").dates(dates -> dates.withNotice(told));

        assertThat(plan.against(ONE_MONTH).outcome()).isEqualTo(month);
        assertThat(plan.against(FOUR_WEEKS).outcome()).isEqualTo(weeks);
    }

    @Test
    void a_message_says_which_rule_by_how_many_days_and_which_date_would_pass() {
        var finding = Plan.open("2026-03-28", "2026-09-01")
                .dates(dates -> dates.withNotice(LocalDate.of(2026, 3, 1)))
                .against(ONE_MONTH);

        assertThat(finding.message())
                .isEqualTo("Organisations are told on 1 March 2026, 27 days before the opening on 28 March 2026;"
                        + " the rule is at least 1 month, so it is 4 days short."
                        + " Opening on or after 1 April 2026 would meet it.");
        assertThat(finding.shortBy()).isEqualTo(4);
        assertThat(finding.wouldPass()).isEqualTo("2026-04-01");
        assertThat(finding.gate()).isEqualTo(Gate.NEEDS_REASON);
        assertThat(finding.grounds()).containsExactly(Ground.REASON);
    }

    @Test
    void notice_after_the_opening_is_no_notice() {
        var finding = Plan.open("2026-03-01", "2026-09-01")
                .dates(dates -> dates.withNotice(LocalDate.of(2026, 3, 5)))
                .against(FOUR_WEEKS);

        assertThat(finding.message())
                .startsWith("Organisations are told on 5 March 2026, after the opening on 1 March 2026;");
        assertThat(finding.shortBy()).isEqualTo(32);
    }

    @ParameterizedTest(name = "on {0}: {1}, {2} days short, {3} would pass")
    @CsvSource({
        "2026-02-28, NOT_DUE_YET, 0, 2026-03-01",
        "2026-03-01, NOT_DUE_YET, 0, 2026-03-01",
        "2026-03-02, NOT_MET,     1, 2026-04-02",
        "2026-03-31, NOT_MET,    29, 2026-04-30",
        "2026-04-01, NOT_MET,     0,",
        "2026-04-02, NOT_MET,     0,",
    })
    void while_nobody_is_told_there_is_time_until_the_last_day(
            String today, Outcome outcome, int shortBy, LocalDate wouldPass) {
        var finding = Plan.open("2026-04-01", "2026-09-01").today(today).against(ONE_MONTH);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.shortBy()).isEqualTo(shortBy);
        assertThat(finding.wouldPass()).isEqualTo(wouldPass);
    }

    @Test
    void while_there_is_time_it_says_by_when_organisations_must_be_told() {
        assertThat(Plan.open("2026-04-01", "2026-09-01").against(ONE_MONTH).message())
                .isEqualTo("Organisations must be told by 1 March 2026, 1 month before the opening on 1 April 2026.");
    }

    @Test
    void when_it_is_too_late_it_says_when_the_opening_could_be() {
        assertThat(Plan.open("2026-04-01", "2026-09-01")
                        .today("2026-03-10")
                        .against(ONE_MONTH)
                        .message())
                .isEqualTo("Organisations have not been told. With at least 1 month of notice they had to be by 1 March"
                        + " 2026. If they are told today, opening on or after 10 April 2026 would meet it, 9 days"
                        + " later than planned.");
    }

    @Test
    void once_open_a_missing_notice_stays_missing() {
        assertThat(Plan.open("2026-04-01", "2026-09-01")
                        .at(Progress.CLOSED)
                        .today("2026-10-01")
                        .against(FOUR_WEEKS)
                        .message())
                .isEqualTo("No day is recorded on which organisations were told of the opening on 1 April 2026."
                        + " With at least 4 weeks of notice it had to be by 4 March 2026.");
    }

    @Test
    void without_an_opening_day_it_is_not_due() {
        assertThat(Plan.planned().against(ONE_MONTH).outcome()).isEqualTo(Outcome.NOT_DUE_YET);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void it_holds_for_informing_too(Level level) {
        assertThat(Plan.open("2026-03-02", "2026-09-01")
                        .level(level)
                        .against(ONE_MONTH)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void notice_of_nothing_is_refused() {
        assertThatThrownBy(() -> new NoticeCheck(0, NoticeUnit.WEEKS, NoticeCheck.Before.OPENING))
                .hasMessage("notice must be at least 1, not 0");
    }
}
