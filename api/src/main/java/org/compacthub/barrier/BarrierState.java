package org.compacthub.barrier;

import java.util.EnumSet;
import java.util.Set;

/** What became of a barrier. {@link #next()} is the table of all transitions. Repeated as a CHECK in the database. */
public enum BarrierState {
    REPORTED,
    IN_HAND,
    REMOVED,
    STAYS;

    /** The states that it can go to. One that is worked on may be so again, with other words or another day. */
    Set<BarrierState> next() {
        return switch (this) {
            case REPORTED, IN_HAND -> EnumSet.of(IN_HAND, REMOVED, STAYS);
            case REMOVED -> EnumSet.of(REPORTED);
            case STAYS -> EnumSet.of(REPORTED, IN_HAND, REMOVED);
        };
    }

    /** Whether it is for whoever reported a barrier to say so; the rest is for the organisation asked. */
    boolean isSaidByReporter() {
        return this == REPORTED;
    }
}
