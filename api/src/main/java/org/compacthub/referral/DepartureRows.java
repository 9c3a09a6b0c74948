package org.compacthub.referral;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table referral_departure. */
@Singleton
class DepartureRows {
    private final Database database;

    DepartureRows(Database database) {
        this.database = database;
    }

    void put(Departure departure) {
        database.update(
                "INSERT INTO referral_departure (reason, left_at, entity, organisation_id) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE reason = VALUES(reason), left_at = VALUES(left_at)",
                values(departure));
    }

    /** Gives another reason for what has left; what was never shown does not leave. */
    void restate(Departure departure) {
        database.update(
                "UPDATE referral_departure SET reason = ?, left_at = ? WHERE entity = ? AND organisation_id = ?",
                values(departure));
    }

    /** Gives another reason for all that has left of these. */
    void restate(Collection<OrganisationId> organisations, DepartureReason reason) {
        if (organisations.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(List.of(WireNames.of(reason)));
        organisations.forEach(organisation -> values.add(organisation.value()));
        database.update(
                "UPDATE referral_departure SET reason = ? WHERE entity IN ('organization', 'service')"
                        + " AND organisation_id IN (" + Rows.marks(organisations.size()) + ")",
                values);
    }

    void remove(Entity entity, OrganisationId organisation) {
        database.update(
                "DELETE FROM referral_departure WHERE entity = ? AND organisation_id = ?",
                List.of(WireNames.of(entity), organisation.value()));
    }

    boolean hasLeft(Entity entity, OrganisationId organisation) {
        return database.one(
                        "SELECT 1 FROM referral_departure WHERE entity = ? AND organisation_id = ?",
                        List.of(WireNames.of(entity), organisation.value()),
                        row -> true)
                .isPresent();
    }

    long count(Optional<Instant> since) {
        return database.one(
                        "SELECT COUNT(*) AS found FROM referral_departure" + where(since),
                        since.stream().toList(),
                        row -> row.getLong("found"))
                .orElseThrow();
    }

    /** The earliest first. */
    List<Departure> list(Optional<Instant> since, PageOf page) {
        return database.query(
                "SELECT entity, organisation_id, reason, left_at FROM referral_departure" + where(since)
                        + " ORDER BY left_at, entity, organisation_id" + page.limit(),
                since.stream().toList(),
                row -> new Departure(
                        WireNames.constant(Entity.class, row.getString("entity")),
                        new OrganisationId(Rows.id(row, "organisation_id")),
                        WireNames.constant(DepartureReason.class, row.getString("reason")),
                        Rows.moment(row, "left_at")));
    }

    private static String where(Optional<Instant> since) {
        return since.isPresent() ? " WHERE left_at >= ?" : "";
    }

    private static List<Object> values(Departure departure) {
        return List.of(
                WireNames.of(departure.reason()),
                departure.leftAt(),
                WireNames.of(departure.entity()),
                departure.organisation().value());
    }
}
