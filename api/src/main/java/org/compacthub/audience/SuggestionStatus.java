package org.compacthub.audience;

import java.util.EnumSet;
import java.util.Set;

/** What became of a suggestion. Repeated as a CHECK in the database. */
enum SuggestionStatus {
    OPEN,
    ACCEPTED,
    DECLINED;

    /** The states that it can go to. An answer is given once. */
    Set<SuggestionStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ACCEPTED, DECLINED);
            case ACCEPTED, DECLINED -> EnumSet.noneOf(SuggestionStatus.class);
        };
    }
}
