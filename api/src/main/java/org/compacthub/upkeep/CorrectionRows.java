package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of the table correction. */
@Singleton
class CorrectionRows {
    private static final String SELECT = "SELECT c.id, c.organisation_id, c.field, c.value, c.reason, c.state,"
        + " c.proposed_by, c.proposed_at, c.settled_at, c.settled_because FROM correction c WHERE c.organisation_id";
    private static final String OF_ONE = SELECT + " = ?";

    private final Database database;

    CorrectionRows(Database database) {
        this.database = database;
    }

    /** Those that wait, the oldest first. */
    List<Correction> waiting(OrganisationId organisation) {
        return waiting(List.of(organisation)).getOrDefault(organisation, List.of());
    }

    /** The same of each that has any. */
    Map<OrganisationId, List<Correction>> waiting(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return database
                .query(
                        SELECT + " IN (" + Rows.marks(organisations.size()) + ") AND c.waiting = 1 ORDER BY c.id",
                        organisations.stream().map(OrganisationId::value).toList(),
                        CorrectionRows::correction)
                .stream()
                .collect(Collectors.groupingBy(Correction::organisation));
    }

    Optional<Correction> findLocked(OrganisationId organisation, UUID id) {
        return database.one(
                OF_ONE + " AND c.id = ? FOR UPDATE", List.of(organisation.value(), id), CorrectionRows::correction);
    }

    /** All or one proposer's, the newest first, behind that one. */
    List<Correction> newest(
            OrganisationId organisation, Optional<OrganisationId> proposer, Optional<UUID> before, int size) {
        List<Object> parameters = new ArrayList<>(List.of(organisation.value()));
        StringBuilder sql = new StringBuilder(OF_ONE);
        proposer.ifPresent(id -> {
            sql.append(" AND c.proposed_by = ?");
            parameters.add(id.value());
        });
        before.ifPresent(id -> {
            sql.append(" AND c.id < ?");
            parameters.add(id);
        });
        sql.append(" ORDER BY c.id DESC LIMIT ").append(size);
        return database.query(sql.toString(), parameters, CorrectionRows::correction);
    }

    void insert(Correction correction) {
        database.update(
                "INSERT INTO correction (id, organisation_id, field, value, reason, state, waiting, proposed_by,"
                        + " proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        correction.id(),
                        correction.organisation().value(),
                        correction.field(),
                        correction.value().orElse(null),
                        correction.reason(),
                        WireNames.of(correction.state()),
                        waits(correction),
                        correction.proposer().value(),
                        correction.proposedAt()));
    }

    void settle(Correction correction) {
        database.update(
                "UPDATE correction SET state = ?, waiting = ?, settled_at = ?, settled_because = ? WHERE id = ?",
                Arrays.asList(
                        WireNames.of(correction.state()),
                        waits(correction),
                        correction.settledAt().orElse(null),
                        correction.settledBecause().orElse(null),
                        correction.id()));
    }

    private static @Nullable Integer waits(Correction correction) {
        return correction.state() == Correction.State.PROPOSED ? 1 : null;
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                Rows.id(row, "id"),
                new OrganisationId(Rows.id(row, "organisation_id")),
                row.getString("field"),
                Optional.ofNullable(row.getString("value")),
                row.getString("reason"),
                WireNames.constant(Correction.State.class, row.getString("state")),
                new OrganisationId(Rows.id(row, "proposed_by")),
                Rows.moment(row, "proposed_at"),
                Optional.ofNullable(Rows.momentOrNull(row, "settled_at")),
                Optional.ofNullable(row.getString("settled_because")));
    }
}
