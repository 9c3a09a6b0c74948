package org.compacthub.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.compacthub.time.London;

/**
 * The round in which every entry is said again to be right. Days are those of Europe/London, counted as days and not as hours, so that a leap day counts and a change of
 * the clocks does not.
 *
 * @param days after how many days an entry is due
 */
public record ConfirmationRound(int days) {

    /** The day on which what was confirmed then is due again. */
    public LocalDate dueOn(Instant confirmedAt) {
        return London.dayOf(confirmedAt).plusDays(days);
    }

    /** The first moment of a confirmation that is not yet due on that day; all before it are. */
    public Instant notDueFrom(LocalDate today) {
        return London.startOf(today.minusDays(days).plusDays(1)).toInstant();
    }

    /** By how many days it is overdue; 0 on the day on which it is due. */
    public long overdue(Instant confirmedAt, LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn(confirmedAt), today);
    }
}
