package org.compacthub.audience;

import java.time.LocalDate;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The days over which it is counted how often somebody is asked, both included. */
record Window(LocalDate from, LocalDate to) {
    private static final int MONTHS = 12;

    /**
     * A year back and a year ahead where nothing else is asked for.
     *
     * @throws DomainProblem {@code VALIDATION} if it ends before it begins
     */
    static Window of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        Window window =
                new Window(from == null ? today.minusMonths(MONTHS) : from, to == null ? today.plusMonths(MONTHS) : to);
        if (window.to.isBefore(window.from)) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                            "asked-to", "before-from", "The window ends before it begins. Choose a later last day.")
                    .passingOn(window.from));
        }
        return window;
    }
}
