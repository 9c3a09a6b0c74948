package org.compacthub.consultation;

import org.jspecify.annotations.Nullable;

/** What becomes of an {@link Arrival}. Nothing is written before {@link Arrivals#keep}. */
public sealed interface Reception {
    /** It is new to the calendar. */
    record Added(Consultation consultation, Draft brought) implements Reception {}

    /** The site changed it. */
    record Changed(Consultation before, Consultation after, Draft brought) implements Reception {}

    /**
     * It stays as it is.
     *
     * @param ended why it would stay so whatever the site says, or null
     * @param news what the site says, where that is new although the entry says it already, or null
     */
    record Unchanged(
            Consultation consultation,
            @Nullable String ended,
            @Nullable Draft news) implements Reception {}

    /** It can't come in, for a reason fit to show a person. */
    record Refused(String reason) implements Reception {}
}
