package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowCheckTest {

    private static final WindowCheck TWELVE_WEEKS =
            new WindowCheck(12, null, List.of(Ground.REASON), List.of(), Set.of());

    @Test
    void from_28_October_2009_to_21_January_2010_is_85_days_and_more_than_twelve_weeks() {
        var finding = Plan.open("2009-10-28", "2010-01-21").today("2009-10-28").against(TWELVE_WEEKS);

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.message())
                .isEqualTo("Open for 85 days, from 28 October 2009 to the end of 21 January 2010;"
                        + " 12 weeks (84 days) is the standard.");
        assertThat(finding.shortBy()).isZero();
        assertThat(finding.wouldPass()).isNull();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}, {3} days short")
    @CsvSource({
        "2009-10-28, 2010-01-19, NOT_MET, 1, 2010-01-20",
        "2009-10-28, 2010-01-20, MET,     0,",
        "2009-10-28, 2010-01-21, MET,     0,",
        // Over 29 February, and over the same days of a year that has none.
        "2023-12-07, 2024-02-28, NOT_MET, 1, 2024-02-29",
        "2023-12-07, 2024-02-29, MET,     0,",
        "2022-12-07, 2023-02-28, NOT_MET, 1, 2023-03-01",
        "2022-12-07, 2023-03-01, MET,     0,",
        // Over the change to summer time (29 March 2026) and the change back (25 October 2026): a day is a day.
        "2026-02-02, 2026-04-26, NOT_MET, 1, 2026-04-27",
        "2026-02-02, 2026-04-27, MET,     0,",
        "2026-09-01, 2026-11-23, NOT_MET, 1, 2026-11-24",
        "2026-09-01, 2026-11-24, MET,     0,",
        // One day only, and closing before opening.
        "2026-09-01, 2026-09-01, NOT_MET, 84, 2026-11-24",
        "2026-09-01, 2026-08-31, NOT_MET, 85, 2026-11-24",
    })
    void twelve_weeks_are_84_days_from_the_opening_day(
            String opens, String closes, Outcome outcome, int shortBy, LocalDate wouldPass) {
        var finding = Plan.open(opens, closes).against(TWELVE_WEEKS);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.shortBy()).isEqualTo(shortBy);
        assertThat(finding.wouldPass()).isEqualTo(wouldPass);
    }

    @Test
    void a_message_says_which_rule_by_how_many_days_and_which_date_would_pass() {
        assertThat(Plan.open("2026-04-01", "2026-05-11").against(TWELVE_WEEKS).message())
                .isEqualTo("Open for 40 days; 12 weeks (84 days) is the standard, so it is 44 days short."
                        + " Closing on or after 24 June 2026 would meet it. A shorter time needs a published reason.");
    }

    @Test
    void a_message_about_a_single_day_counts_none() {
        assertThat(Plan.open("2026-04-01", "2026-04-01").against(TWELVE_WEEKS).message())
                .startsWith("Closes on the day that it opens; 12 weeks (84 days) is the standard, so it is 84 days"
                        + " short.");
    }

    @Test
    void a_message_about_the_past_says_what_would_have_passed() {
        assertThat(Plan.open("2009-04-01", "2009-05-11").against(TWELVE_WEEKS).message())
                .contains("Closing on or after 24 June 2009 would have met it.");
    }

    @Test
    void below_the_floor_a_message_names_both_dates_and_the_only_grounds() {
        var finding = Plan.open("2026-04-01", "2026-05-11").against(Rules.twelveWeeksAndSixAsTheFloor());

        assertThat(finding.message())
                .isEqualTo("Open for 40 days; 12 weeks (84 days) is the standard, so it is 44 days short. Closing on"
                        + " or after 24 June 2026 would meet it. It is also under the floor of 6 weeks (42"
                        + " days), which closing on or after 13 May 2026 would meet. The Code allows a shorter"
                        + " time only on the ground of a requirement of statute or an emergency.");
        assertThat(finding.grounds()).containsExactly(Ground.STATUTE, Ground.EMERGENCY);
    }

    @Test
    void closing_before_opening_is_said_so() {
        assertThat(Plan.open("2026-04-02", "2026-04-01").against(TWELVE_WEEKS).message())
                .startsWith(
                        "Closes on 1 April 2026, before it opens on 2 April 2026; 12 weeks (84 days) is the standard,"
                                + " so it is 85 days short.");
    }

    /** Every ground at each side of both limits: 42 days is the floor and 84 the standard. */
    @ParameterizedTest(name = "{0} days on the ground of {1}: {2}")
    @CsvSource({
        "41, REASON,                    NOT_MET",
        "41, SMALL_SPECIALIST_AUDIENCE, NOT_MET",
        "41, AGREEMENT,                 NOT_MET",
        "41, STATUTE,                   JUSTIFIED",
        "41, EMERGENCY,                 JUSTIFIED",
        "42, REASON,                    JUSTIFIED",
        "42, SMALL_SPECIALIST_AUDIENCE, JUSTIFIED",
        "42, AGREEMENT,                 JUSTIFIED",
        "42, STATUTE,                   JUSTIFIED",
        "42, EMERGENCY,                 JUSTIFIED",
        "83, REASON,                    JUSTIFIED",
        "83, SMALL_SPECIALIST_AUDIENCE, JUSTIFIED",
        "83, AGREEMENT,                 JUSTIFIED",
        "83, STATUTE,                   JUSTIFIED",
        "83, EMERGENCY,                 JUSTIFIED",
        "84, REASON,                    MET",
        "84, SMALL_SPECIALIST_AUDIENCE, MET",
        "84, AGREEMENT,                 MET",
        "84, STATUTE,                   MET",
        "84, EMERGENCY,                 MET",
    })
    void grounds_count_on_their_side_of_the_floor(int days, Ground ground, Outcome outcome) {
        var opens = LocalDate.of(2026, 4, 1);
        var reason = new Justification(ground, "The grant ends in June.", "The forum", LocalDate.of(2026, 2, 1));
        var finding = Plan.planned()
                .dates(unknown -> Dates.window(opens, opens.plusDays(days)))
                .asking(new Audience(1, true, true))
                .justified("test.1", reason)
                .against(Rules.twelveWeeksAndSixAsTheFloor());

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.gate()).isEqualTo(outcome == Outcome.NOT_MET ? Gate.NEEDS_REASON : Gate.OPEN);
    }

    @Test
    void by_agreement_alone_is_stricter_than_for_a_reason() {
        var byAgreement = new WindowCheck(12, null, List.of(Ground.AGREEMENT), List.of(), Set.of());
        var plan = Plan.open("2026-04-01", "2026-05-11");

        assertThat(plan.justified("test.1", Justification.because(Ground.REASON, "The grant ends."))
                        .against(byAgreement))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(Gate.NEEDS_REASON, Finding::gate)
                .extracting(Finding::message)
                .asString()
                .contains("only on the ground of agreement with those consulted.")
                .endsWith("The ground given, a stated reason, is not one that the Code allows here.");
        assertThat(plan.justified(
                                "test.1",
                                Justification.agreed("The grant ends.", "The forum", LocalDate.of(2026, 2, 1)))
                        .against(byAgreement)
                        .outcome())
                .isEqualTo(Outcome.JUSTIFIED);
    }

    @Test
    void where_no_ground_is_allowed_publishing_is_shut() {
        var strict = new WindowCheck(12, null, List.of(), List.of(), Set.of());
        var finding = Plan.open("2026-04-01", "2026-05-11")
                .justified("test.1", Justification.because(Ground.STATUTE, "The Act says so."))
                .against(strict);

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.gate()).isEqualTo(Gate.SHUT);
        assertThat(finding.message()).contains("The Code allows no shorter time.");
    }

    @Test
    void a_floor_without_a_standard_is_a_rule_of_its_own() {
        var floor = new WindowCheck(null, 6, List.of(Ground.REASON), List.of(Ground.EMERGENCY), Set.of());

        assertThat(Plan.open("2026-04-01", "2026-05-13").against(floor).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(Plan.open("2026-04-01", "2026-05-12").against(floor))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(1, Finding::shortBy)
                .returns(LocalDate.of(2026, 5, 13), Finding::wouldPass)
                .returns(List.of(Ground.EMERGENCY), Finding::grounds);
    }

    @Test
    void a_code_without_numbers_shows_the_time_and_judges_nothing() {
        var finding = Plan.open("2026-04-01", "2026-04-08")
                .against(new WindowCheck(null, null, List.of(), List.of(), Set.of()));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding.gate()).isEqualTo(Gate.OPEN);
        assertThat(finding.message()).startsWith("Open for 7 days. The Code sets no number of weeks");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void limited_to_policies_and_plans_it_leaves_other_documents_alone(DocumentKind kind) {
        var policiesAndPlans = new WindowCheck(
                12, null, List.of(Ground.AGREEMENT), List.of(), Set.of(DocumentKind.POLICY, DocumentKind.PLAN));
        var concerned = kind == DocumentKind.POLICY || kind == DocumentKind.PLAN;

        assertThat(Plan.open("2026-04-01", "2026-05-11")
                        .about(kind)
                        .against(policiesAndPlans)
                        .outcome())
                .isEqualTo(concerned ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE);
    }

    @Test
    void leaving_the_kind_of_document_open_is_no_way_round_the_rule() {
        var plans = new WindowCheck(12, null, List.of(), List.of(), Set.of(DocumentKind.PLAN));

        assertThat(Plan.open("2026-04-01", "2026-05-11").against(plans).outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void without_both_days_it_waits_until_the_document_is_due() {
        assertThat(Plan.planned().at(Progress.IDEA).against(TWELVE_WEEKS).outcome())
                .isEqualTo(Outcome.NOT_DUE_YET);
        assertThat(Plan.planned().against(TWELVE_WEEKS).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void days_that_are_only_anticipated_are_measured_all_the_same() {
        assertThat(Plan.open("2026-04-01", "2026-05-11")
                        .dates(Dates::anticipated)
                        .at(Progress.IDEA)
                        .against(TWELVE_WEEKS)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_floor_above_the_standard_is_refused() {
        assertThatThrownBy(() -> new WindowCheck(6, 12, List.of(), List.of(), Set.of()))
                .hasMessage("a floor of 12 weeks is above the standard of 6 weeks");
    }

    @Test
    void it_says_in_words_what_it_checks() {
        assertThat(TWELVE_WEEKS.inWords()).isEqualTo("Open for 12 weeks as the standard.");
        assertThat(Rules.twelveWeeksAndSixAsTheFloor().inWords())
                .isEqualTo("Open for 12 weeks as the standard, and 6 weeks as the floor.");
        assertThat(new WindowCheck(null, 1, List.of(), List.of(), Set.of()).inWords())
                .isEqualTo("Open for at least 1 week.");
        assertThat(new WindowCheck(null, null, List.of(), List.of(), Set.of()).inWords())
                .isEqualTo("The time allowed is shown; the Code sets no number of weeks.");
    }
}
