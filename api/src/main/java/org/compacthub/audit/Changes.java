package org.compacthub.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of the trail, newest first.
 *
 * @param items the changes
 * @param next the last change of this page, after which the next one goes on; absent on the last page
 */
public record Changes(List<Change> items, Optional<UUID> next) {

    public Changes {
        items = List.copyOf(items);
    }
}
