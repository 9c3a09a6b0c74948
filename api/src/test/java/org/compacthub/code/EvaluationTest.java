package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final WindowCheck TWELVE_WEEKS =
            new WindowCheck(12, null, List.of(Ground.REASON), List.of(), Set.of());
    private static final WindowCheck EIGHT_WEEKS =
            new WindowCheck(8, null, List.of(Ground.REASON), List.of(), Set.of());

    /** Eight weeks until the end of 2026, twelve from then on. */
    private static final Codes RULE_THAT_CHANGED = Rules.codes(Rules.code(
            "test",
            Rules.clause("test.1", EIGHT_WEEKS, LONG_AGO, LocalDate.of(2026, 12, 31)),
            Rules.clause("test.1-2027", TWELVE_WEEKS, LocalDate.of(2027, 1, 1), null)));

    @ParameterizedTest(name = "published {0}, opening {1}, today {2}: {3}")
    @CsvSource({
        "2026-12-31, 2027-03-01, 2028-01-01, test.1",
        "2027-01-01, 2027-03-01, 2028-01-01, test.1-2027",
        "2027-01-01, 2026-12-31, 2028-01-01, test.1",
        "          , 2026-12-31, 2028-01-01, test.1",
        "          , 2027-03-01, 2026-12-31, test.1",
        "          , 2027-03-01, 2027-01-01, test.1-2027",
        "          ,           , 2027-01-01, test.1-2027",
    })
    void the_rules_of_the_day_of_publishing_or_opening_count_whichever_came_first(
            String published, String opens, String today, String clause) {
        var plan = Plan.planned().today(today);
        if (opens != null) {
            plan.window(opens, "2027-06-30");
        }
        if (published != null) {
            plan.published(published);
        }

        assertThat(Evaluation.of(RULE_THAT_CHANGED, plan.facts()).findings())
                .extracting(Finding::clauseId)
                .containsExactly(clause);
    }

    @Test
    void a_later_rule_never_makes_an_older_record_wrong() {
        var nineWeeks = Plan.open("2026-11-01", "2027-01-03").published("2026-10-01");

        for (var today : List.of("2026-10-01", "2026-12-31", "2027-01-01", "2035-01-01")) {
            assertThat(Evaluation.of(RULE_THAT_CHANGED, nineWeeks.today(today).facts())
                            .shortfalls())
                    .as(today)
                    .isEmpty();
        }
    }

    @Test
    void a_clause_holds_on_its_first_and_on_its_last_day() {
        var clause = Rules.clause("test.1", EIGHT_WEEKS, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(clause.inForceOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(clause.inForceOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(clause.inForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(clause.inForceOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void two_codes_at_once_each_have_their_say() {
        var month = Rules.code(
                "one", Rules.clause("one.1", new NoticeCheck(1, NoticeUnit.MONTHS, NoticeCheck.Before.OPENING)));
        var weeks = Rules.code(
                "two", Rules.clause("two.1", new NoticeCheck(4, NoticeUnit.WEEKS, NoticeCheck.Before.OPENING)));
        var plan = Plan.open("2026-03-29", "2026-09-01")
                .dates(dates -> dates.withNotice(LocalDate.of(2026, 3, 1)))
                .justified("two.1", Justification.because(Ground.REASON, "Not needed here."));

        assertThat(Evaluation.of(Rules.codes(month, weeks), plan.facts()).findings())
                .extracting(Finding::code, Finding::clauseId, Finding::number, Finding::outcome)
                .containsExactly(tuple("one", "one.1", "1", Outcome.NOT_MET), tuple("two", "two.1", "1", Outcome.MET));
    }

    @Test
    void a_reason_under_one_code_justifies_nothing_under_another() {
        var one = Rules.code("one", Rules.clause("one.1", TWELVE_WEEKS));
        var two = Rules.code("two", Rules.clause("two.1", TWELVE_WEEKS));
        var plan = Plan.open("2026-04-01", "2026-05-01")
                .justified("one.1", Justification.because(Ground.REASON, "The grant ends."));

        var evaluation = Evaluation.of(Rules.codes(one, two), plan.facts());

        assertThat(evaluation.shortfalls()).hasSize(2);
        assertThat(evaluation.obstacles()).extracting(Finding::clauseId).containsExactly("two.1");
        assertThat(evaluation.mayBePublished()).isFalse();
        assertThat(Evaluation.of(
                                Rules.codes(one, two),
                                plan.justified("two.1", Justification.because(Ground.REASON, "The grant ends."))
                                        .facts())
                        .mayBePublished())
                .isTrue();
    }

    @Test
    void what_people_answer_and_what_nobody_checks_has_no_finding() {
        var code = Rules.code(
                "test",
                Rules.clause("test.1", new AskedCheck("Was it considered?")),
                Rules.clause("test.2", new ValueCheck()));

        assertThat(Evaluation.of(Rules.codes(code), Plan.planned().facts()).findings())
                .isEmpty();
        assertThat(code.clauses())
                .extracting(clause -> clause.check().by())
                .containsExactly(CheckedBy.PEOPLE, CheckedBy.NOBODY);
        assertThat(code.clauses().getFirst().question()).contains("Was it considered?");
        assertThat(code.clauses().getLast().question()).isEmpty();
    }

    @Test
    void nothing_is_found_against_what_is_withdrawn() {
        var plan = Plan.open("2026-04-01", "2026-05-01").at(Progress.WITHDRAWN);

        assertThat(Evaluation.of(CodeLibrary.shipped().choose(Codes.DEFAULT), plan.facts())
                        .findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE))
                .allSatisfy(finding -> assertThat(finding.gate()).isEqualTo(Gate.OPEN));
    }

    @Test
    void what_presses_most_comes_first() {
        var plan = Plan.open("2026-04-01", "2026-05-01")
                .holding(ContentPart.SUMMARY)
                .justified("test.justified", Justification.because(Ground.REASON, "The post is vacant."));
        var code = Rules.code(
                "test",
                Rules.clause("test.none", new ContentCheck(ContentPart.PREFERRED_OPTION)),
                Rules.clause("test.met", new ContentCheck(ContentPart.SUMMARY)),
                Rules.clause("test.later", new FeedbackGivenCheck()),
                Rules.clause("test.advice", new CommitteeCycleCheck(6)),
                Rules.clause("test.justified", new ContentCheck(ContentPart.CONTACT)),
                Rules.clause("test.short", TWELVE_WEEKS));

        assertThat(Evaluation.of(Rules.codes(code), plan.facts())
                        .mostPressingFirst()
                        .findings())
                .extracting(Finding::number)
                .containsExactly("short", "justified", "advice", "later", "met", "none");
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void progress_reaches_what_lies_behind_it_and_withdrawal_reaches_nothing(Progress progress) {
        for (var other : Progress.values()) {
            assertThat(progress.hasReached(other))
                    .as("%s has reached %s", progress, other)
                    .isEqualTo(progress != Progress.WITHDRAWN && progress.ordinal() >= other.ordinal());
        }
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2999-12-31, true", "3000-01-01, false"})
    void dates_that_are_a_slip_of_the_keyboard_are_refused(LocalDate day, boolean accepted) {
        if (accepted) {
            assertThat(Dates.window(day, day).opensOn()).isEqualTo(day);
        } else {
            assertThatThrownBy(() -> Dates.UNKNOWN.withNotice(day))
                    .hasMessage(day + " is not between 1900-01-01 and 2999-12-31");
        }
    }
}
