package org.compacthub.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/**
 * How the register stands to an entry.
 *
 * @param confirmedAt when the entry as a whole was last said to be right; at first when it was added
 * @param disputes how many corrections of it wait to be settled
 * @param compactSince since which day it stands so to the Compact; null where it never stood otherwise
 */
public record Keeping(
        Instant confirmedAt,
        int disputes,
        CompactState compact,
        @Nullable LocalDate compactSince) {

    static Keeping begun(Instant now) {
        return new Keeping(now, 0, CompactState.NONE, null);
    }

    Keeping confirmed(Instant now) {
        return new Keeping(now, disputes, compact, compactSince);
    }

    Keeping standing(CompactState state, LocalDate since) {
        return new Keeping(confirmedAt, disputes, state, since);
    }

    Keeping disputed(int waiting) {
        return new Keeping(confirmedAt, waiting, compact, compactSince);
    }

    /** The day on which it was last said to be right. */
    public LocalDate confirmedOn() {
        return London.dayOf(confirmedAt);
    }
}
