package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.code.ContentPart;
import org.compacthub.code.Evaluation;
import org.compacthub.code.Finding;
import org.compacthub.code.Gate;
import org.compacthub.code.Ground;
import org.compacthub.code.Outcome;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ConsultationKeepingTest {
    private static final LocalDate PASSES = LocalDate.of(2027, 5, 24);

    @Test
    void what_keeps_the_code_passes() {
        assertThatCode(() -> ConsultationKeeping.requireKept(
                        Optional.empty(), new Evaluation(List.of(kept("a.1"))), Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void each_clause_that_is_not_kept_is_named_with_its_grounds_and_the_date_that_would_pass() {
        DomainProblem refusal = Refusals.refusal(() -> ConsultationKeeping.requireKept(
                Optional.empty(), new Evaluation(List.of(kept("a.1"), needing("a.2"), shut("a.3"))), Set.of()));
        assertThat(refusal.code()).isEqualTo(ProblemCode.SHORTFALL);
        assertThat(refusal.detail()).startsWith("2 clauses of the Code are not kept.");
        assertThat(refusal.fields()).extracting(FieldProblem::code).containsExactly("reason-needed", "not-allowed");
        FieldProblem first = refusal.fields().getFirst();
        assertThat(first.clause()).contains("a.2");
        assertThat(first.shortBy()).contains(7);
        assertThat(first.wouldPass()).contains(PASSES);
        assertThat(first.detail())
                .startsWith("It is 7 days short.")
                .contains(Ground.STATUTE.words(), Ground.EMERGENCY.words());
        FieldProblem second = refusal.fields().getLast();
        assertThat(second.shortBy()).isEmpty();
        assertThat(second.wouldPass()).isEmpty();
        assertThat(second.detail()).endsWith("The Code allows no reason to stand in for it.");
    }

    @Test
    void what_stood_in_the_way_before_does_not_count_again() {
        Evaluation before = new Evaluation(List.of(needing("a.2")));
        assertThatCode(() -> ConsultationKeeping.requireKept(
                        Optional.of(before), new Evaluation(List.of(needing("a.2"))), Set.of()))
                .doesNotThrowAnyException();
        DomainProblem refusal = Refusals.refusal(() -> ConsultationKeeping.requireKept(
                Optional.of(before), new Evaluation(List.of(needing("a.2"), needing("a.4"))), Set.of()));
        assertThat(refusal.detail()).startsWith("One clause of the Code is not kept.");
        assertThat(refusal.fields()).extracting(FieldProblem::clause).containsExactly(Optional.of("a.4"));
    }

    @Test
    void a_reason_given_for_one_missing_piece_is_none_for_two() {
        Finding address = lacking(ContentPart.CONTACT_ADDRESS);
        Finding both = lacking(ContentPart.CONTACT_ADDRESS, ContentPart.CONTACT_TELEPHONE);
        assertThatCode(() -> ConsultationKeeping.requireKept(
                        Optional.of(new Evaluation(List.of(both))), new Evaluation(List.of(address)), Set.of()))
                .doesNotThrowAnyException();
        DomainProblem refusal = Refusals.refusal(() -> ConsultationKeeping.requireKept(
                Optional.of(new Evaluation(List.of(address))), new Evaluation(List.of(both)), Set.of()));
        assertThat(refusal.fields()).extracting(FieldProblem::clause).containsExactly(Optional.of("a.2"));
        assertThatCode(() -> ConsultationKeeping.requireKept(
                        Optional.of(new Evaluation(List.of(address))), new Evaluation(List.of(both)), Set.of("a.2")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_reason_given_for_fewer_days_is_none_for_more() {
        Evaluation before = new Evaluation(List.of(explained(7)));
        assertThatCode(() -> ConsultationKeeping.requireKept(
                        Optional.of(before), new Evaluation(List.of(explained(7))), Set.of()))
                .doesNotThrowAnyException();
        DomainProblem refusal = Refusals.refusal(() ->
                ConsultationKeeping.requireKept(Optional.of(before), new Evaluation(List.of(explained(8))), Set.of()));
        assertThat(refusal.fields()).extracting(FieldProblem::shortBy).containsExactly(Optional.of(8));
        assertThatCode(() -> ConsultationKeeping.requireKept(
                        Optional.of(before), new Evaluation(List.of(explained(8))), Set.of("a.2")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_old_reason_does_not_cover_a_clause_that_was_kept_meanwhile() {
        Evaluation before = new Evaluation(List.of(kept("a.2")));
        assertThat(Refusals.refusal(() -> ConsultationKeeping.requireKept(
                                Optional.of(before), new Evaluation(List.of(explained(1))), Set.of()))
                        .code())
                .isEqualTo(ProblemCode.SHORTFALL);
    }

    private static Finding explained(int shortBy) {
        return finding("a.2", Outcome.JUSTIFIED, shortBy, PASSES, List.of(Ground.STATUTE), Gate.OPEN);
    }

    private static Finding kept(String clause) {
        return finding(clause, Outcome.MET, 0, null, List.of(), Gate.OPEN);
    }

    private static Finding needing(String clause) {
        return finding(
                clause, Outcome.NOT_MET, 7, PASSES, List.of(Ground.STATUTE, Ground.EMERGENCY), Gate.NEEDS_REASON);
    }

    private static Finding lacking(ContentPart... parts) {
        Finding plain = finding("a.2", Outcome.JUSTIFIED, 0, null, List.of(Ground.REASON), Gate.OPEN);
        return new Finding(
                plain.clauseId(),
                plain.code(),
                plain.place(),
                plain.number(),
                plain.duty(),
                plain.outcome(),
                plain.message(),
                0,
                null,
                plain.grounds(),
                null,
                plain.gate(),
                false,
                List.of(parts));
    }

    private static Finding shut(String clause) {
        return finding(clause, Outcome.NOT_MET, 0, null, List.of(), Gate.SHUT);
    }

    private static Finding finding(
            String clause, Outcome outcome, int shortBy, LocalDate passes, List<Ground> grounds, Gate gate) {
        return new Finding(
                clause,
                "a",
                "Anywhere",
                "1",
                "A duty.",
                outcome,
                "It is 7 days short.",
                shortBy,
                passes,
                grounds,
                null,
                gate,
                false,
                List.of());
    }
}
