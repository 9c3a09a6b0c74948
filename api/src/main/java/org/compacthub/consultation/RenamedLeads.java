package org.compacthub.consultation;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationChanged;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** Lists and feeds name the lead, so another name, a merge and the taking back of one make a new edition of the calendar, in the transaction that gives it. */
@Singleton
class RenamedLeads {
    private final LeadNames names;
    private final Database database;
    private final CalendarEdition edition;

    RenamedLeads(LeadNames names, Database database, CalendarEdition edition) {
        this.names = names;
        this.database = database;
        this.edition = edition;
    }

    @EventListener
    void on(OrganisationChanged change) {
        boolean merged = change.before().isMerged() != change.after().isMerged();
        boolean renamed = !change.before().name().equals(change.after().name());
        if (merged || renamed || !Objects.equals(shortName(change.before()), shortName(change.after()))) {
            OrganisationId shown = Objects.requireNonNullElse(
                    change.after().keeping().mergedInto(), change.after().id());
            database.lastly(() -> names.change(shown));
        }
        if (renamed || merged) {
            edition.raise();
        }
    }

    private static @Nullable String shortName(Organisation organisation) {
        return organisation.profile().shortName();
    }
}
