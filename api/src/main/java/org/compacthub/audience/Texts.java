package org.compacthub.audience;

import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Text from a body. Text of nothing but spaces is no text. */
public final class Texts {
    private Texts() {}

    public static @Nullable String optional(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    /**
     * @throws DomainProblem {@code VALIDATION} if it is blank
     */
    public static String required(String field, @Nullable String written) {
        String text = optional(written);
        if (text == null) {
            throw DomainProblem.invalid(FieldProblem.inBody(field, "blank", "Write something in it besides spaces."));
        }
        return text;
    }
}
