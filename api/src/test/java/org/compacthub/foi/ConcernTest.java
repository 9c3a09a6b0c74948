package org.compacthub.foi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.compacthub.foi.Concern.Disposition;
import org.compacthub.foi.Concern.Opinion;
import org.compacthub.foi.InformationRequest.State;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 10, 1);
    private static final LocalDate COMMENT_BY = LocalDate.of(2026, 10, 15);

    @ParameterizedTest
    @CsvSource({"2026-10-01, 15 days more", "2026-10-15, 1 day more"})
    void nothing_is_disclosed_before_the_organisation_has_had_its_say(LocalDate on, String left) {
        FieldProblem refused = refusal(told(false), Disposition.DISCLOSED_IN_PART, null, on);
        assertThat(refused.code()).isEqualTo("not-heard-yet");
        assertThat(refused.detail()).contains("Thursday 15 October 2026", left);
        assertThat(refused.wouldPass()).hasValue(LocalDate.of(2026, 10, 16));
    }

    @Test
    void its_say_is_over_the_day_after_and_when_it_has_commented() {
        assertThat(decided(told(false), Disposition.DISCLOSED, null, COMMENT_BY.plusDays(1))
                        .decision())
                .isNotNull();
        assertThat(decided(commented(told(false), Opinion.NO_OBJECTION, false), Disposition.DISCLOSED, null, TOLD)
                        .decision())
                .isNotNull();
    }

    @Test
    void withholding_waits_for_nobody() {
        assertThat(decided(told(true), Disposition.WITHHELD, null, TOLD).decision())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTS, false, DISCLOSED, true",
        "OBJECTS, false, DISCLOSED_IN_PART, true",
        "IN_PART, false, DISCLOSED, true",
        "IN_PART, false, DISCLOSED_IN_PART, false",
        "NO_OBJECTION, false, DISCLOSED, false",
        "NO_OBJECTION, true, DISCLOSED, true",
        "NO_OBJECTION, true, DISCLOSED_IN_PART, true",
        "OBJECTS, true, WITHHELD, false",
    })
    void what_it_objects_to_or_marks_as_sensitive_is_disclosed_with_a_reason_alone(
            Opinion opinion, boolean sensitive, Disposition disposition, boolean needsReason) {
        Concern said = commented(told(false), opinion, sensitive);
        if (needsReason) {
            assertThat(refusal(said, disposition, null, TOLD).code()).isEqualTo("needed");
        }
        assertThat(decided(said, disposition, needsReason ? "The public must know." : null, TOLD)
                        .decision())
                .isNotNull();
    }

    @Test
    void what_the_public_body_marks_as_sensitive_needs_a_reason_too() {
        assertThat(refusal(told(true), Disposition.DISCLOSED, null, COMMENT_BY.plusDays(1))
                        .code())
                .isEqualTo("needed");
    }

    @Test
    void comments_are_taken_late_and_more_than_once_but_not_after_the_decision() {
        Concern twice = commented(commented(told(false), Opinion.OBJECTS, false), Opinion.NO_OBJECTION, false);
        assertThat(twice.comment().opinion()).isEqualTo(Opinion.NO_OBJECTION);
        Concern decided = decided(twice, Disposition.DISCLOSED, null, TOLD);
        assertThatThrownBy(() -> commented(decided, Opinion.OBJECTS, false))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.CONFLICT));
    }

    @Test
    void every_change_needs_the_current_version() {
        Concern changed = commented(told(false), Opinion.OBJECTS, false);
        assertThat(changed.version()).isEqualTo(1);
        CooperationTask task = new CooperationTask(UUID.randomUUID(), "Look out the plan", null, null);
        for (ThrowingCallable stale : List.<ThrowingCallable>of(
                () -> changed.commented(0, changed.comment()),
                () -> changed.decided(0, new Concern.Decision(Disposition.WITHHELD, null, TOLD)),
                () -> changed.asking(0, task),
                () -> changed.withTask(0, task.id(), TOLD))) {
            assertThatThrownBy(stale)
                    .isInstanceOfSatisfying(
                            DomainProblem.class,
                            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.STALE));
        }
    }

    @Test
    void a_task_is_done_and_not_done_after_all() {
        CooperationTask task = new CooperationTask(UUID.randomUUID(), "Look out the plan", null, null);
        Concern asked = told(false).asking(0, task);
        Concern done = asked.withTask(1, task.id(), TOLD);
        assertThat(done.tasks()).extracting(CooperationTask::doneOn).containsExactly(TOLD);
        assertThat(done.withTask(2, task.id(), null).tasks())
                .extracting(CooperationTask::doneOn)
                .containsOnlyNulls();
        assertThatThrownBy(() -> asked.withTask(1, UUID.randomUUID(), TOLD)).isInstanceOf(DomainProblem.class);
    }

    @ParameterizedTest
    @CsvSource({
        // the last day to comment, today, the day an answer is due, and the refusal
        "2026-10-01, 2026-10-01, 2026-10-29, no-time-to-comment",
        "2026-10-02, 2026-10-01, 2026-10-29, ",
        "2026-10-29, 2026-10-01, 2026-10-29, ",
        "2026-10-30, 2026-10-01, 2026-10-29, after-due",
        "2026-11-20, 2026-10-29, 2026-10-29, ",
        "2026-11-20, 2026-11-02, 2026-10-29, ",
        "2027-11-03, 2026-11-02, 2026-10-29, too-late",
    })
    void there_is_time_to_comment_and_then_to_answer(
            LocalDate commentBy, LocalDate today, LocalDate due, @Nullable String refusal) {
        Concern.Told told = new Concern.Told(new OrganisationId(UUID.randomUUID()), "The bid", false, commentBy);
        if (refusal == null) {
            assertThatCode(() -> told.requireSound(today, due)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> told.requireSound(today, due))
                    .isInstanceOfSatisfying(DomainProblem.class, refused -> {
                        assertThat(refused.fields())
                                .extracting(FieldProblem::code)
                                .containsExactly(refusal);
                        LocalDate passes =
                                refused.fields().getFirst().wouldPass().orElseThrow();
                        assertThatCode(() -> new Concern.Told(told.organisation(), "The bid", false, passes)
                                        .requireSound(today, due))
                                .doesNotThrowAnyException();
                    });
        }
    }

    @Test
    void a_request_is_answered_once_everybodys_material_is_decided() {
        InformationRequest open = request(List.of(told(false)));
        assertThatThrownBy(() -> open.closed(0, State.ANSWERED, TOLD, TOLD))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.CONFLICT));
        assertThat(open.closed(0, State.WITHDRAWN, TOLD, TOLD).state()).isEqualTo(State.WITHDRAWN);
        InformationRequest settled = request(List.of(decided(told(false), Disposition.WITHHELD, null, TOLD)));
        assertThat(settled.closed(0, State.ANSWERED, TOLD, TOLD).closedOn()).isEqualTo(TOLD);
    }

    @Test
    void it_closes_between_its_receipt_and_today() {
        InformationRequest open = request(List.of());
        for (LocalDate day : List.of(TOLD.minusDays(8), TOLD.plusDays(1))) {
            assertThatThrownBy(() -> open.closed(0, State.ANSWERED, day, TOLD))
                    .isInstanceOfSatisfying(
                            DomainProblem.class,
                            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.VALIDATION));
        }
        assertThat(open.closed(0, State.ANSWERED, TOLD.minusDays(7), TOLD).version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void only_an_open_request_changes(State state) {
        InformationRequest request = new InformationRequest(
                new InformationRequestId(UUID.randomUUID()),
                3,
                new OrganisationId(UUID.randomUUID()),
                new InformationRequest.Asked(null, "Grants since 2020", TOLD.minusDays(7)),
                TOLD.plusDays(20),
                state,
                state == State.OPEN ? null : TOLD,
                List.of());
        assertThat(state.next())
                .isEqualTo(
                        state == State.OPEN
                                ? EnumSet.complementOf(EnumSet.of(State.OPEN))
                                : EnumSet.noneOf(State.class));
        if (state == State.OPEN) {
            assertThatCode(request::requireOpen).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(request::requireOpen).isInstanceOf(DomainProblem.class);
            assertThatThrownBy(() -> request.closed(3, State.ANSWERED, TOLD, TOLD))
                    .isInstanceOf(DomainProblem.class);
        }
        assertThatThrownBy(() -> request.closed(2, State.ANSWERED, TOLD, TOLD))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.STALE));
    }

    private static Concern told(boolean sensitive) {
        return new Concern(
                UUID.randomUUID(),
                0,
                new Concern.Told(new OrganisationId(UUID.randomUUID()), "The bid", sensitive, COMMENT_BY),
                TOLD,
                null,
                List.of(),
                null);
    }

    private static InformationRequest request(List<Concern> concerned) {
        return new InformationRequest(
                new InformationRequestId(UUID.randomUUID()),
                0,
                new OrganisationId(UUID.randomUUID()),
                new InformationRequest.Asked(null, "Grants since 2020", TOLD.minusDays(7)),
                TOLD.plusDays(20),
                State.OPEN,
                null,
                concerned);
    }

    private static Concern commented(Concern concern, Opinion opinion, boolean sensitive) {
        return concern.commented(concern.version(), new Concern.Comment(opinion, "What we think.", sensitive, TOLD));
    }

    private static Concern decided(Concern concern, Disposition disposition, @Nullable String reason, LocalDate on) {
        return concern.decided(concern.version(), new Concern.Decision(disposition, reason, on));
    }

    private static FieldProblem refusal(
            Concern concern, Disposition disposition, @Nullable String reason, LocalDate on) {
        try {
            decided(concern, disposition, reason, on);
        } catch (DomainProblem refused) {
            return refused.fields().getFirst();
        }
        throw new AssertionError("It was not refused");
    }
}
