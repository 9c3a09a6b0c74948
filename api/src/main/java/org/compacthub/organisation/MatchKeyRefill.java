package org.compacthub.organisation;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;

/** Gives entries their keys that have none: those from before there were keys, and all after a migration that emptied the table. */
@Singleton
class MatchKeyRefill {
    private static final int AT_ONCE = 500;

    private final OrganisationIndexRows index;
    private final OrganisationRows rows;
    private final Database database;

    MatchKeyRefill(OrganisationIndexRows index, OrganisationRows rows, Database database) {
        this.index = index;
        this.rows = rows;
        this.database = database;
    }

    /** To look for entries without keys takes a walk through the register, so it is done only where there may be some. */
    @EventListener
    void onStart(StartupEvent event) {
        if (!database.read(index::hasAllKeys)) {
            fill();
        }
    }

    /** How many entries were without. Held while their keys are written, so that a change at the same time comes before or after. */
    int fill() {
        int filled = 0;
        String after = "";
        while (true) {
            String from = after;
            List<OrganisationId> part = database.write(() -> {
                List<OrganisationId> without = index.withoutKeys(from, AT_ONCE);
                index.addKeys(rows.held(without).values());
                if (without.isEmpty()) {
                    index.markAllKeys();
                }
                return without;
            });
            if (part.isEmpty()) {
                return filled;
            }
            filled += part.size();
            after = part.getLast().value().toString();
        }
    }
}
