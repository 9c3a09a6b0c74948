package org.compacthub.feed;

import org.compacthub.consultation.CalendarEntry;

/** How entries are written one after the other. */
interface FeedText {
    /** What comes before the first entry. */
    String begin();

    /** One entry, or nothing where it has nothing to say in this rendering. */
    String entry(CalendarEntry entry);

    /** What comes after the last entry. */
    String end();
}
