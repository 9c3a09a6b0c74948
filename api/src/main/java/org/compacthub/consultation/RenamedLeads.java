package org.compacthub.consultation;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.compacthub.organisation.OrganisationChanged;

/** Lists and feeds name the lead, so another name, a merge and the taking back of one make a new edition of the calendar, in the transaction that gives it. */
@Singleton
class RenamedLeads {
    private final CalendarEdition edition;

    RenamedLeads(CalendarEdition edition) {
        this.edition = edition;
    }

    @EventListener
    void on(OrganisationChanged change) {
        boolean renamed = !change.before().name().equals(change.after().name());
        if (renamed || change.before().isMerged() != change.after().isMerged()) {
            edition.raise();
        }
    }
}
