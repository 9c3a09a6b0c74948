package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.compacthub.code.ActionNotice;
import org.compacthub.code.NoticeUnit;
import org.compacthub.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
    private static final LocalDate SENT = LocalDate.of(2027, 3, 1);
    private static final Optional<ActionNotice> FOUR_WEEKS =
            Optional.of(new ActionNotice("herefordshire.9.2.2", 4, NoticeUnit.WEEKS));

    @Test
    void a_notice_that_asks_for_nothing_breaks_no_rule() {
        assertThat(informing(null, null).problems(SENT, FOUR_WEEKS)).isEmpty();
        assertThat(new Notice("Grants are open", List.of(), false, null, null).problems(SENT, FOUR_WEEKS))
                .isEmpty();
    }

    @ParameterizedTest(name = "action from {0}: {1} days short")
    @CsvSource({"2027-03-01, 28", "2027-03-28, 1", "2027-03-29, 0", "2027-04-30, 0"})
    void four_weeks_lie_between_it_and_the_action_or_a_reason_is_published(LocalDate action, int shortBy) {
        List<FieldProblem> problems = informing(action, null).problems(SENT, FOUR_WEEKS);
        if (shortBy == 0) {
            assertThat(problems).isEmpty();
            return;
        }
        FieldProblem problem = problems.getFirst();
        assertThat(problem.code()).isEqualTo("notice-period");
        assertThat(problem.clause()).hasValue("herefordshire.9.2.2");
        assertThat(problem.shortBy()).hasValue(shortBy);
        assertThat(problem.wouldPass()).hasValue(LocalDate.of(2027, 3, 29));
        assertThat(informing(action, "A court set the day").problems(SENT, FOUR_WEEKS))
                .isEmpty();
    }

    @Test
    void no_reason_makes_action_before_it_was_sent_right() {
        assertThat(informing(SENT.minusDays(1), "A court set the day").problems(SENT, FOUR_WEEKS))
                .extracting(FieldProblem::code)
                .containsExactly("before-sending");
    }

    @Test
    void only_what_informs_says_from_when_action_is_required_and_only_then_is_there_a_reason() {
        assertThat(new Notice("Grants", List.of(), false, SENT.plusWeeks(5), null).problems(SENT, FOUR_WEEKS))
                .extracting(FieldProblem::code)
                .containsExactly("information-only");
        assertThat(informing(null, "A court set the day").problems(SENT, FOUR_WEEKS))
                .extracting(FieldProblem::code)
                .containsExactly("no-action");
    }

    @Test
    void where_no_code_asks_for_a_period_only_the_day_of_sending_bounds_it() {
        assertThat(informing(SENT, null).problems(SENT, Optional.empty())).isEmpty();
        assertThat(informing(SENT.minusDays(1), null).problems(SENT, Optional.empty()))
                .extracting(FieldProblem::code, problem -> problem.wouldPass().orElseThrow())
                .containsExactly(tuple("before-sending", SENT));
    }

    @Test
    void a_month_is_told_as_a_month() {
        Optional<ActionNotice> month = Optional.of(new ActionNotice("anytown.1", 1, NoticeUnit.MONTHS));
        assertThat(informing(LocalDate.of(2027, 3, 31), null).problems(SENT, month))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.detail()).contains("1 month or longer");
                    assertThat(problem.clause()).hasValue("anytown.1");
                    assertThat(problem.wouldPass()).hasValue(LocalDate.of(2027, 4, 1));
                });
    }

    private static Notice informing(LocalDate actionFrom, String shortNotice) {
        return new Notice("The library moves", List.of(), true, actionFrom, shortNotice);
    }
}
