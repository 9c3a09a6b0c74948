package org.compacthub.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.compacthub.time.London;

/**
 * How the register stands to an entry.
 *
 * @param confirmedAt when the entry as a whole was last said to be right; at first when it was added
 */
public record Keeping(Instant confirmedAt) {

    static Keeping begun(Instant now) {
        return new Keeping(now);
    }

    Keeping confirmed(Instant now) {
        return new Keeping(now);
    }

    /** The day on which it was last said to be right. */
    public LocalDate confirmedOn() {
        return London.dayOf(confirmedAt);
    }
}
