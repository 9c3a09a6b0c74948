package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.compacthub.time.Days;
import org.jspecify.annotations.Nullable;

/** The days of a consultation in sentences, for feeds and for whoever passes it on. A day that is not firm is said to be expected. */
public final class PeriodWords {
    private PeriodWords() {}

    /** Nothing where the day is not known. */
    public static Optional<String> opening(@Nullable LocalDate day, boolean firm) {
        return of(day, firm ? "It opens on %s." : "It is expected to open on %s.");
    }

    /** Nothing where the day is not known. */
    public static Optional<String> closing(@Nullable LocalDate day, boolean firm) {
        return of(day, firm ? "It closes at the end of %s." : "It is expected to close on %s.");
    }

    /** A sentence about a day, where there is one. */
    public static Optional<String> of(@Nullable LocalDate day, String sentence) {
        return Optional.ofNullable(day).map(known -> sentence.formatted(Days.written(known)));
    }
}
