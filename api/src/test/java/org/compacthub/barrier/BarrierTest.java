package org.compacthub.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BarrierTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final OrganisationId CARERS = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId COUNCIL = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "REPORTED, IN_HAND REMOVED STAYS",
        "IN_HAND, IN_HAND REMOVED STAYS",
        "REMOVED, REPORTED",
        "STAYS, REPORTED IN_HAND REMOVED",
    })
    void each_state_goes_to_those_of_the_table_and_to_no_other(BarrierState from, String allowed) {
        Set<BarrierState> next = EnumSet.noneOf(BarrierState.class);
        Arrays.stream(allowed.split(" ")).map(BarrierState::valueOf).forEach(next::add);
        for (BarrierState to : BarrierState.values()) {
            Barrier barrier = in(from);
            if (next.contains(to)) {
                assertThat(barrier.with(4, said(to, "Words.")).state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> barrier.with(4, said(to, "Words.")))
                        .isInstanceOfSatisfying(
                                DomainProblem.class,
                                refused -> assertThat(refused.code()).isEqualTo(ProblemCode.CONFLICT));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BarrierState.class)
    void whoever_reported_it_says_that_it_is_not_gone_and_the_organisation_asked_says_the_rest(BarrierState from) {
        Set<BarrierState> reporters = in(from).mayBecome(Set.of(CARERS));
        Set<BarrierState> askeds = in(from).mayBecome(Set.of(COUNCIL));
        assertThat(reporters).isSubsetOf(BarrierState.REPORTED);
        assertThat(askeds).doesNotContain(BarrierState.REPORTED);
        assertThat(in(from).mayBecome(Set.of(CARERS, COUNCIL))).isEqualTo(from.next());
        assertThat(in(from).mayBecome(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the state, whether words are given, days until it is to be gone, the refusal and its field
        "IN_HAND, true, , ,",
        "IN_HAND, false, 0, ,",
        "IN_HAND, true, 731, ,",
        "IN_HAND, true, 732, dueOn, too-late",
        "IN_HAND, true, -1, dueOn, in-the-past",
        "IN_HAND, false, , words, needed",
        "REMOVED, true, , ,",
        "REMOVED, false, , words, needed",
        "REMOVED, true, 3, dueOn, not-in-hand",
        "STAYS, true, , ,",
        "STAYS, false, , words, needed",
        "STAYS, false, 3, dueOn, not-in-hand",
    })
    void every_step_tells_something(
            BarrierState state, boolean words, @Nullable Integer days, @Nullable String field, @Nullable String code) {
        LocalDate dueOn = days == null ? null : TODAY.plusDays(days);
        String text = words ? "We wrote it anew." : null;
        BarrierStep step = new BarrierStep(state, text, dueOn, COUNCIL, TODAY);
        if (field == null) {
            assertThat(in(BarrierState.REPORTED).with(4, step).steps()).contains(step);
            return;
        }
        assertThatThrownBy(() -> in(BarrierState.REPORTED).with(4, step))
                .isInstanceOfSatisfying(DomainProblem.class, refused -> {
                    FieldProblem problem = refused.fields().getFirst();
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.place())
                            .isEqualTo(FieldProblem.inBody(field, code, "").place());
                    problem.wouldPass()
                            .ifPresent(passes -> assertThatCode(
                                            new BarrierStep(state, text, passes, COUNCIL, TODAY)::requireSound)
                                    .doesNotThrowAnyException());
                });
    }

    @Test
    void reopening_it_needs_words() {
        assertThatThrownBy(() -> in(BarrierState.REMOVED).with(4, said(BarrierState.REPORTED, null)))
                .isInstanceOf(DomainProblem.class);
    }

    @Test
    void all_steps_are_kept_oldest_first() {
        Barrier barrier = in(BarrierState.REPORTED);
        barrier = barrier.with(4, said(BarrierState.IN_HAND, "We look into it."));
        barrier = barrier.with(5, said(BarrierState.IN_HAND, "It takes longer."));
        barrier = barrier.with(6, said(BarrierState.REMOVED, "Done."));
        assertThat(barrier.version()).isEqualTo(7);
        assertThat(barrier.steps())
                .extracting(BarrierStep::words)
                .containsExactly("We look into it.", "It takes longer.", "Done.");
    }

    @Test
    void a_step_needs_the_current_version() {
        assertThatThrownBy(() -> in(BarrierState.REPORTED).with(3, said(BarrierState.REMOVED, "Done.")))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.STALE));
    }

    @Test
    void it_takes_no_steps_for_ever() {
        Barrier barrier = in(BarrierState.REPORTED);
        for (int taken = 0; taken < 200; taken++) {
            barrier = barrier.with(barrier.version(), said(BarrierState.IN_HAND, "Still."));
        }
        Barrier full = barrier;
        assertThatThrownBy(() -> full.with(full.version(), said(BarrierState.REMOVED, "Done.")))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.CONFLICT));
    }

    private static Barrier in(BarrierState state) {
        return new Barrier(
                new BarrierId(UUID.randomUUID()),
                4,
                new Barrier.Report(Barrier.Direction.RECEIVING, "Letters in English alone", List.of(), COUNCIL, null),
                CARERS,
                TODAY,
                state,
                List.of());
    }

    private static BarrierStep said(BarrierState state, @Nullable String words) {
        return new BarrierStep(state, words, null, COUNCIL, TODAY);
    }
}
