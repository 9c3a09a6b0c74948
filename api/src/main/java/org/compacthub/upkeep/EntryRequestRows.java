package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table entry_request. */
@Singleton
class EntryRequestRows {
    private static final String SELECT =
            "SELECT r.id, r.version, r.state, r.entry, r.email, r.asked_at, r.settled_at, r.reason FROM entry_request"
                    + " r";

    private final Database database;
    private final EntryFieldMapping entries;

    EntryRequestRows(Database database, EntryFieldMapping entries) {
        this.database = database;
        this.entries = entries;
    }

    int waiting() {
        return database.one(
                        "SELECT COUNT(*) AS waiting FROM entry_request WHERE state = 'waiting'",
                        List.of(),
                        row -> row.getInt("waiting"))
                .orElse(0);
    }

    Optional<EntryRequest> findLocked(OrganisationId id) {
        return database.one(SELECT + " WHERE r.id = ? FOR UPDATE", List.of(id.value()), this::request);
    }

    /** Those in any of the states, or all, the oldest first, behind that one. */
    List<EntryRequest> list(Set<EntryRequest.State> states, Optional<OrganisationId> after, int size) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> parameters = new ArrayList<>();
        if (!states.isEmpty()) {
            conditions.add("r.state IN (" + Rows.marks(states.size()) + ")");
            states.forEach(state -> parameters.add(WireNames.of(state)));
        }
        after.ifPresent(id -> {
            conditions.add("r.id > ?");
            parameters.add(id.value());
        });
        return database.query(
                SELECT + " WHERE " + String.join(" AND ", conditions) + " ORDER BY r.id LIMIT " + size,
                parameters,
                this::request);
    }

    void insert(EntryRequest request, String email) {
        database.update(
                "INSERT INTO entry_request (id, version, state, entry, email, asked_at) VALUES (?, ?, ?, ?, ?, ?)",
                List.of(
                        request.id().value(),
                        request.version(),
                        WireNames.of(request.state()),
                        entries.written(request.entry()),
                        email,
                        request.askedAt()));
    }

    void settle(EntryRequest request) {
        database.update(
                "UPDATE entry_request SET version = ?, state = ?, settled_at = ?, reason = ? WHERE id = ?",
                Arrays.asList(
                        request.version(),
                        WireNames.of(request.state()),
                        request.settledAt().orElse(null),
                        request.reason().orElse(null),
                        request.id().value()));
    }

    /** Those that still have the address, the oldest first, for a change where {@code locked}. */
    List<EntryRequest> withEmail(String email, boolean locked) {
        return database.query(
                SELECT + " WHERE r.email = ? ORDER BY r.id" + (locked ? " FOR UPDATE" : ""),
                List.of(email),
                this::request);
    }

    void erase(EntryRequest erased) {
        database.update(
                "UPDATE entry_request SET version = ?, state = ?, email = NULL, settled_at = ?, reason = ? WHERE id ="
                        + " ?",
                Arrays.asList(
                        erased.version(),
                        WireNames.of(erased.state()),
                        erased.settledAt().orElse(null),
                        erased.reason().orElse(null),
                        erased.id().value()));
    }

    /** Forgets whose requests were settled before that moment, some at once, and says how many. */
    int forgetEmails(Instant settledBefore, int atOnce) {
        return database.update(
                "UPDATE entry_request SET email = NULL WHERE settled_at < ? AND email IS NOT NULL LIMIT " + atOnce,
                List.of(settledBefore));
    }

    private EntryRequest request(ResultSet row) throws SQLException {
        return new EntryRequest(
                new OrganisationId(Rows.id(row, "id")),
                row.getLong("version"),
                WireNames.constant(EntryRequest.State.class, row.getString("state")),
                entries.profile(row.getString("entry")),
                Optional.ofNullable(row.getString("email")),
                Rows.moment(row, "asked_at"),
                Optional.ofNullable(Rows.momentOrNull(row, "settled_at")),
                Optional.ofNullable(row.getString("reason")));
    }
}
