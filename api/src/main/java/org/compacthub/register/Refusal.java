package org.compacthub.register;

import java.util.List;
import java.util.UUID;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/**
 * Why an import could not be carried out or taken back.
 *
 * @param rows those that stand in the way
 */
public record Refusal(String detail, List<Obstacle> rows) {
    private static final int MOST_NAMED = 100;
    private static final Refusal FAULT =
            of("A fault of the server ended it, and nothing of it was done. Ask for it again.");
    private static final Refusal BROKEN_OFF =
            of("It broke off when the server ended, and nothing of it was done. Ask for it again.");

    /** An empty list may have been left out where it was written. */
    public Refusal {
        rows = rows == null ? List.of() : rows.stream().limit(MOST_NAMED).toList();
    }

    /**
     * A row that stands in the way.
     *
     * @param organisation its entry, where the register still has it
     */
    public record Obstacle(
            int number,
            @Nullable String name,
            String detail,
            @Nullable UUID organisation) {}

    static Refusal of(String detail) {
        return new Refusal(detail, List.of());
    }

    /** What may be told of whatever ended a work. */
    static Refusal of(RuntimeException fault) {
        return switch (fault) {
            case RefusedWork refused -> refused.refusal();
            case DomainProblem problem -> of(problem.detail());
            default -> FAULT;
        };
    }

    static Refusal brokenOff() {
        return BROKEN_OFF;
    }
}
