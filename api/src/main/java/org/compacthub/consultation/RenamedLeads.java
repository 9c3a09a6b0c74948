package org.compacthub.consultation;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.organisation.OrganisationChanged;
import org.compacthub.store.Database;

/** Lists and feeds name the lead, so another name makes a new edition of the calendar, in the transaction that gives it. */
@Singleton
class RenamedLeads {
    private final Database database;

    RenamedLeads(Database database) {
        this.database = database;
    }

    @EventListener
    void on(OrganisationChanged change) {
        if (!change.before().name().equals(change.after().name())) {
            database.update("UPDATE calendar_edition SET edition = edition + 1 WHERE id = 1", List.of());
        }
    }
}
