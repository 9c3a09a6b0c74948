package org.compacthub.upkeep;

import java.time.LocalDate;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

/**
 * What an organisation says of its signature.
 *
 * @param jobTitle what whoever signed is in the organisation; never who it is
 * @param signedOn the day on which it was signed
 */
record Signature(String jobTitle, LocalDate signedOn) {

    /**
     * @throws DomainProblem {@code VALIDATION} if the title is not one line of text
     */
    Signature {
        jobTitle = Lines.required("jobTitle", jobTitle);
    }

    /**
     * @throws DomainProblem {@code VALIDATION} if it was signed later than that day
     */
    void requireSignedBy(LocalDate today) {
        if (signedOn.isAfter(today)) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                            "signedOn", "in-the-future", "Give the day on which it was signed, today at the latest.")
                    .passingOn(today));
        }
    }
}
