package org.compacthub.code;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a check may look at.
 *
 * @param facts the consultation
 * @param inForce the Code's clauses that count for this consultation
 * @param others the findings under the Code's other clauses, for the check that asks about them
 */
record Circumstances(ConsultationFacts facts, List<Clause> inForce, List<Finding> others) {

    /** The longest standard window that the Code sets for this consultation, in days. */
    OptionalInt standardDays() {
        return inForce.stream()
                .filter(clause -> clause.check() instanceof WindowCheck)
                .map(clause -> ((WindowCheck) clause.check()).standardDays(facts))
                .flatMapToInt(OptionalInt::stream)
                .max();
    }
}
