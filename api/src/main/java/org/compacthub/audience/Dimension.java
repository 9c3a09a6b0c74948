package org.compacthub.audience;

import java.util.Set;

/** By what reach is counted. An organisation without the answer is in no group; one may be in several. */
enum Dimension {
    SECTOR,
    KIND,
    AREA,
    COMMUNITY;

    Set<String> of(Footing footing) {
        return switch (this) {
            case SECTOR -> Set.of(footing.sector());
            case KIND -> footing.kind() == null ? Set.of() : Set.of(footing.kind());
            case AREA -> footing.areas();
            case COMMUNITY -> footing.communities();
        };
    }

    /** Whether it is worth a warning that nobody of a group is reached. */
    boolean hasGaps() {
        return this != KIND;
    }
}
