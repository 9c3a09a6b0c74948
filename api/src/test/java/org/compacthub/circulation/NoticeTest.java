package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.compacthub.code.CodeLibrary;
import org.compacthub.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
    private static final LocalDate SENT = LocalDate.of(2027, 3, 1);

    @Test
    void a_notice_that_asks_for_nothing_breaks_no_rule() {
        assertThat(informing(null, null).problems(SENT)).isEmpty();
        assertThat(new Notice("Grants are open", List.of(), false, null, null).problems(SENT))
                .isEmpty();
    }

    @ParameterizedTest(name = "action from {0}: {1} days short")
    @CsvSource({"2027-03-01, 28", "2027-03-28, 1", "2027-03-29, 0", "2027-04-30, 0"})
    void four_weeks_lie_between_it_and_the_action_or_a_reason_is_published(LocalDate action, int shortBy) {
        List<FieldProblem> problems = informing(action, null).problems(SENT);
        if (shortBy == 0) {
            assertThat(problems).isEmpty();
            return;
        }
        FieldProblem problem = problems.getFirst();
        assertThat(problem.code()).isEqualTo("four-weeks");
        assertThat(problem.clause()).hasValue("herefordshire.9.2.2");
        assertThat(problem.shortBy()).hasValue(shortBy);
        assertThat(problem.wouldPass()).hasValue(LocalDate.of(2027, 3, 29));
        assertThat(informing(action, "A court set the day").problems(SENT)).isEmpty();
    }

    @Test
    void no_reason_makes_action_before_it_was_sent_right() {
        assertThat(informing(SENT.minusDays(1), "A court set the day").problems(SENT))
                .extracting(FieldProblem::code)
                .containsExactly("before-sending");
    }

    @Test
    void only_what_informs_says_from_when_action_is_required_and_only_then_is_there_a_reason() {
        assertThat(new Notice("Grants", List.of(), false, SENT.plusWeeks(5), null).problems(SENT))
                .extracting(FieldProblem::code)
                .containsExactly("information-only");
        assertThat(informing(null, "A court set the day").problems(SENT))
                .extracting(FieldProblem::code)
                .containsExactly("no-action");
    }

    @Test
    void the_clause_that_it_names_is_one_of_the_codes_and_asks_for_four_weeks() {
        var clause = CodeLibrary.shipped().code("herefordshire").orElseThrow().clauses().stream()
                .filter(each -> each.id().equals(Notice.CLAUSE))
                .findFirst()
                .orElseThrow();
        assertThat(clause.duty()).contains("four weeks");
    }

    private static Notice informing(LocalDate actionFrom, String shortNotice) {
        return new Notice("The library moves", List.of(), true, actionFrom, shortNotice);
    }
}
