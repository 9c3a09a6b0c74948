package org.compacthub.referral;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.compacthub.organisation.OrganisationChanged;
import org.compacthub.organisation.OrganisationsTakenBack;

/** Records what leaves the mount, in the transaction of the change that makes it leave; what comes back is struck off. */
@Singleton
class Departures {
    private final DepartureRows rows;

    Departures(DepartureRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(OrganisationChanged change) {
        for (Entity entity : Entity.values()) {
            Optional<DepartureReason> before = entity.absence(change.before());
            Optional<DepartureReason> after = entity.absence(change.after());
            if (before.isPresent() && after.isEmpty()) {
                rows.remove(entity, change.after().id());
            } else if (before.isEmpty() && after.isPresent()) {
                rows.put(new Departure(
                        entity, change.after().id(), after.get(), change.after().updatedAt()));
            } else if (!before.equals(after)) {
                rows.restate(new Departure(
                        entity,
                        change.after().id(),
                        after.orElseThrow(),
                        change.after().updatedAt()));
            }
        }
    }

    @EventListener
    void on(OrganisationsTakenBack back) {
        rows.restate(back.entries(), DepartureReason.TAKEN_BACK);
    }
}
