package org.compacthub.support;

import java.util.EnumSet;
import java.util.Set;

/** What became of an offer. Repeated as a CHECK in the database. */
public enum SupportState {
    OPEN,
    TAKEN_UP,
    DECLINED,
    WITHDRAWN;

    /** The states that it can go to. It is answered once, and what is answered can't be taken back. */
    Set<SupportState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(TAKEN_UP, DECLINED, WITHDRAWN);
            case TAKEN_UP, DECLINED, WITHDRAWN -> EnumSet.noneOf(SupportState.class);
        };
    }
}
