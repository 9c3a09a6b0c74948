package org.compacthub.register;

import java.time.Instant;
import java.time.LocalDate;
import org.compacthub.time.London;

/**
 * How long a list is kept that was handed in and never carried out. Days are those of Europe/London.
 *
 * @param days after the day on which it was handed in
 */
public record ImportPeriod(int days) {
    /** The last day on which a list is kept that was handed in then. */
    LocalDate lastDay(Instant uploadedAt) {
        return London.dayOf(uploadedAt).plusDays(days);
    }

    /** The first moment of handing in from which a list is still kept on that day; all from before it go. */
    Instant keptFrom(LocalDate today) {
        return London.startOf(today.minusDays(days)).toInstant();
    }
}
