package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.store.Database;

/**
 * What requests to be entered hold on whoever asked, by their email address (INF 347), which is all that they hold on anybody: the entry asked for is about an
 * organisation, and stays.
 */
@Singleton
public class AskerData {
    /** How long an address is kept after its request is settled. */
    public static final Duration KEPT = ForgottenAskers.KEPT;

    private final EntryRequestRows rows;
    private final AuditTrail trail;
    private final Database database;
    private final InstantSource clock;

    AskerData(EntryRequestRows rows, AuditTrail trail, Database database, InstantSource clock) {
        this.rows = rows;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param email in lower case
     */
    public List<EntryRequest> find(String email) {
        return database.read(() -> rows.withEmail(email, false));
    }

    /**
     * All that is held, each request with a line in the trail that says so.
     *
     * @param why must tell nothing of the person
     */
    public List<EntryRequest> copy(String email, String why, Actor by) {
        return database.write(() -> {
            List<EntryRequest> found = rows.withEmail(email, true);
            found.forEach(request -> record("copyPersonalData", request, why, by));
            return found;
        });
    }

    /** Forgets the address; see {@link EntryRequest#erased}. */
    public List<EntryRequest> erase(String email, String why, Actor by) {
        return database.write(() -> {
            List<EntryRequest> erased = rows.withEmail(email, true).stream()
                    .map(request -> request.erased(clock.instant()))
                    .toList();
            erased.forEach(request -> {
                rows.erase(request);
                record("erasePersonalData", request, why, by);
            });
            return erased;
        });
    }

    private void record(String action, EntryRequest request, String why, Actor by) {
        trail.record(
                by, action, SubjectKind.ORGANISATION, request.id().value(), List.of(FieldChange.of("why", null, why)));
    }
}
