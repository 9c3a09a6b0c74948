package org.compacthub.upkeep;

import java.util.function.Supplier;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;

/** What was right when it was handed in, and no longer is: it is not the request under way that is wrong then. */
final class Unfit {
    private Unfit() {}

    /**
     * Does it, and tells a rule that stands in the way as a conflict.
     *
     * @param sentence what no longer fits, without a full stop
     */
    static <T> T asConflict(String sentence, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (DomainProblem refused) {
            if (refused.code() != ProblemCode.VALIDATION) {
                throw refused;
            }
            throw DomainProblem.conflict(sentence + ": " + refused.detail());
        }
    }
}
