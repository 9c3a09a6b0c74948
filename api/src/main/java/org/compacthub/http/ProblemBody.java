package org.compacthub.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 writes it; the contract's {@code Problem}. Absent parts are left out, also where the framework writes errors its own way. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        String instance,
        @Nullable List<Field> errors) {

    static ProblemBody of(ProblemCode code, @Nullable String detail, String instance, List<FieldProblem> fields) {
        return new ProblemBody(
                "/problems/" + code.wireName(),
                code.title(),
                ProblemStatus.of(code).getCode(),
                code.wireName(),
                detail,
                instance,
                fields.isEmpty() ? null : fields.stream().map(Field::of).toList());
    }

    /** One field or parameter. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            @Nullable String pointer,
            @Nullable String parameter,
            String code,
            String detail,
            @Nullable String clause,
            @Nullable Integer shortBy,
            @Nullable LocalDate wouldPass,
            @Nullable UUID existing) {

        static Field of(FieldProblem problem) {
            String pointer = null;
            String parameter = null;
            switch (problem.place()) {
                case FieldProblem.Place.Body body -> pointer = body.pointer();
                case FieldProblem.Place.Parameter named -> parameter = named.name();
            }
            return new Field(
                    pointer,
                    parameter,
                    problem.code(),
                    problem.detail(),
                    problem.clause().orElse(null),
                    problem.shortBy().orElse(null),
                    problem.wouldPass().orElse(null),
                    problem.existing().orElse(null));
        }
    }
}
