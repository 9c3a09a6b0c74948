package org.compacthub.merge;

import java.util.Set;

/** Whether a merge holds. Repeated as a CHECK in the database. */
enum MergeState {
    DONE,
    UNDONE;

    /** What may become of it. */
    Set<MergeState> next() {
        return switch (this) {
            case DONE -> Set.of(UNDONE);
            case UNDONE -> Set.of();
        };
    }
}
