package org.compacthub.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How the register stands to an entry.
 *
 * @param confirmedAt when the entry as a whole was last said to be right; at first when it was added
 * @param disputes how many corrections of it wait to be settled
 * @param compactSince since which day it stands so to the Compact; null where it never stood otherwise
 * @param mergedInto the entry that counts in its place; null where it counts itself
 */
public record Keeping(
        Instant confirmedAt,
        int disputes,
        CompactState compact,
        @Nullable LocalDate compactSince,
        @Nullable OrganisationId mergedInto) {

    static Keeping begun(Instant now) {
        return new Keeping(now, 0, CompactState.NONE, null, null);
    }

    Keeping confirmed(Instant now) {
        return new Keeping(now, disputes, compact, compactSince, mergedInto);
    }

    Keeping standing(CompactState state, LocalDate since) {
        return new Keeping(confirmedAt, disputes, state, since, mergedInto);
    }

    Keeping disputed(int waiting) {
        return new Keeping(confirmedAt, waiting, compact, compactSince, mergedInto);
    }

    Keeping merged(@Nullable OrganisationId into) {
        return new Keeping(confirmedAt, disputes, compact, compactSince, into);
    }
}
