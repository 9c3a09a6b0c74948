package org.compacthub.feed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.compacthub.consultation.CalendarEntry;
import org.compacthub.consultation.CalendarFilter;
import org.compacthub.consultation.ConsultationStatus;

/**
 * Which withdrawn consultations a subscribed calendar holds. A program that does not find an entry any more may keep what it has, so
 * even a calendar of certain states goes on telling what was withdrawn of late.
 *
 * @param asked whether withdrawn ones belong to what was asked, so that they stay for ever
 * @param since the first day of withdrawal that is still told of otherwise
 */
record CancelledEntries(boolean asked, LocalDate since) {
    static final int DAYS_KEPT = 90;

    static CancelledEntries of(CalendarFilter filter, LocalDate today) {
        boolean asked = filter.statuses().isEmpty() || filter.statuses().contains(ConsultationStatus.WITHDRAWN);
        return new CancelledEntries(asked, today.minusDays(DAYS_KEPT));
    }

    /** The filter that finds them as well. */
    static CalendarFilter widened(CalendarFilter filter) {
        if (filter.statuses().isEmpty()) {
            return filter;
        }
        Set<ConsultationStatus> statuses = EnumSet.copyOf(filter.statuses());
        statuses.add(ConsultationStatus.WITHDRAWN);
        return filter.in(statuses);
    }

    boolean includes(CalendarEntry entry) {
        return asked || entry.withdrawnOn() == null || !entry.withdrawnOn().isBefore(since);
    }
}
