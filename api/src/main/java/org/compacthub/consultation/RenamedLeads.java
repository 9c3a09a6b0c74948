package org.compacthub.consultation;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.organisation.OrganisationChanged;
import org.compacthub.store.Database;

/** Lists and feeds name the lead, so another name, a merge and the taking back of one make a new edition of the calendar, in the transaction that gives it. */
@Singleton
class RenamedLeads {
    private final Database database;

    RenamedLeads(Database database) {
        this.database = database;
    }

    @EventListener
    void on(OrganisationChanged change) {
        boolean renamed = !change.before().name().equals(change.after().name());
        if (renamed || change.before().isMerged() != change.after().isMerged()) {
            database.update("UPDATE calendar_edition SET edition = edition + 1 WHERE id = 1", List.of());
        }
    }
}
