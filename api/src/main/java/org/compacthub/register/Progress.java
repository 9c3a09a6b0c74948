package org.compacthub.register;

import java.time.Duration;
import java.time.Instant;

/** How many rows a work has done, and when its server told so last. */
record Progress(int rowsDone, Instant toldAt) {
    /** A server tells every second, so one that is silent for so long has ended. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    boolean isSilentAt(Instant now) {
        return toldAt.plus(LONGEST_SILENCE).isBefore(now);
    }
}
