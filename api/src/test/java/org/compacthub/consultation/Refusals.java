package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;

/** Refusals, word for word. */
final class Refusals {
    private Refusals() {}

    static DomainProblem refusal(ThrowingCallable act) {
        DomainProblem refusal = catchThrowableOfType(DomainProblem.class, act);
        Assertions.assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    static void assertConflict(ThrowingCallable act, String detail) {
        DomainProblem refusal = refusal(act);
        Assertions.assertThat(refusal.code()).isEqualTo(ProblemCode.CONFLICT);
        Assertions.assertThat(refusal.detail()).isEqualTo(detail);
    }

    /** Each field as "pointer code". */
    static List<String> fields(ThrowingCallable act) {
        DomainProblem refusal = refusal(act);
        Assertions.assertThat(refusal.code()).isEqualTo(ProblemCode.VALIDATION);
        return refusal.fields().stream().map(Refusals::written).toList();
    }

    static FieldProblem onlyField(ThrowingCallable act) {
        Assertions.assertThat(fields(act)).hasSize(1);
        return refusal(act).fields().getFirst();
    }

    static String written(FieldProblem problem) {
        return switch (problem.place()) {
            case FieldProblem.Place.Body body -> body.pointer() + " " + problem.code();
            case FieldProblem.Place.Parameter parameter -> parameter.name() + " " + problem.code();
        };
    }
}
