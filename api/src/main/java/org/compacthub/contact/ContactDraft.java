package org.compacthub.contact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.compacthub.problem.DomainProblem;

/**
 * A contact as somebody wishes to keep it.
 *
 * @param purposes at least one
 */
public record ContactDraft(Set<Purpose> purposes, Details details, Consent consent) {
    public ContactDraft {
        purposes = purposes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(purposes));
    }

    /**
     * Checks it on that day.
     *
     * @throws DomainProblem {@code VALIDATION} with everything that is wrong
     */
    ContactDraft checkedOn(LocalDate today) {
        var problems = ContactRules.problems(this, today);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return this;
    }
}
