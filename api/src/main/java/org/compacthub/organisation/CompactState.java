package org.compacthub.organisation;

import java.util.EnumSet;
import java.util.Set;

/**
 * How an organisation stands to the Compact. {@link #next()} is the table of all transitions. An application that is declined or withdrawn leads back to where
 * it came from: one that never signed, one that intends to, or one whose signature has lapsed. Repeated as a CHECK in the database.
 */
public enum CompactState {
    NONE,
    INTENDS,
    APPLIED,
    SIGNED,
    LAPSED;

    public Set<CompactState> next() {
        return switch (this) {
            case NONE -> EnumSet.of(INTENDS, APPLIED);
            case INTENDS -> EnumSet.of(NONE, APPLIED);
            case APPLIED -> EnumSet.of(NONE, INTENDS, SIGNED, LAPSED);
            case SIGNED -> EnumSet.of(LAPSED);
            case LAPSED -> EnumSet.of(APPLIED);
        };
    }

    public boolean mayBecome(CompactState other) {
        return next().contains(other);
    }

    /** The state as the second half of a sentence about the organisation. */
    String inWords() {
        return switch (this) {
            case NONE -> "has not signed the Compact";
            case INTENDS -> "intends to sign the Compact";
            case APPLIED -> "has applied to sign the Compact";
            case SIGNED -> "has signed the Compact";
            case LAPSED -> "has let its signature lapse";
        };
    }
}
