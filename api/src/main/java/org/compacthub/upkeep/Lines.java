package org.compacthub.upkeep;

import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

/** Texts of which something must be left without the spaces around them. */
final class Lines {
    private Lines() {}

    /**
     * The text without the spaces around it.
     *
     * @throws DomainProblem {@code VALIDATION} if fewer than two characters are left
     */
    static String required(String field, String text) {
        String stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) < 2) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody(field, "length", "Give at least two characters besides spaces."));
        }
        return stripped;
    }
}
