package org.compacthub.merge;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table organisation_merge. An id is later than those made before, so it gives the order. */
@Singleton
class MergeRows {
    private static final String SELECT = "SELECT m.id, m.survivor_id, m.merged_id, m.merged_name, m.survivor_before,"
            + " m.survivor_version_before, m.merged_version_before, m.survivor_version, m.merged_at, m.merged_by,"
            + " m.state, m.undone_at, m.undone_by FROM organisation_merge m";

    private final Database database;

    MergeRows(Database database) {
        this.database = database;
    }

    Optional<Merge> find(UUID id) {
        return database.one(SELECT + " WHERE m.id = ?", List.of(id), MergeRows::merge);
    }

    Optional<Merge> findLocked(UUID id) {
        return database.one(SELECT + " WHERE m.id = ? FOR UPDATE", List.of(id), MergeRows::merge);
    }

    /** The latest first, from the one before that. */
    List<Merge> list(Optional<UUID> before, int size) {
        return database.query(
                SELECT + (before.isPresent() ? " WHERE m.id < ?" : "") + " ORDER BY m.id DESC LIMIT " + size,
                before.stream().toList(),
                MergeRows::merge);
    }

    void insert(Merge merge) {
        database.update(
                "INSERT INTO organisation_merge (id, survivor_id, merged_id, merged_name, survivor_before,"
                        + " survivor_version_before, merged_version_before, survivor_version, merged_at, merged_by,"
                        + " state) VALUES (" + Rows.marks(11) + ")",
                Arrays.asList(
                        merge.id(),
                        merge.survivor().value(),
                        merge.merged().value(),
                        merge.mergedName(),
                        merge.before().entry(),
                        merge.before().survivorVersion(),
                        merge.before().mergedVersion(),
                        merge.survivorVersion(),
                        merge.at(),
                        merge.by().map(PersonId::value).orElse(null),
                        WireNames.of(merge.state())));
    }

    void undo(Merge undone) {
        database.update(
                "UPDATE organisation_merge SET state = ?, undone_at = ?, undone_by = ? WHERE id = ?",
                Arrays.asList(
                        WireNames.of(undone.state()),
                        undone.undoneAt().orElse(null),
                        undone.undoneBy().map(PersonId::value).orElse(null),
                        undone.id()));
    }

    /** An entry says what it said at this version again, so what was merged into it before may be taken back as if nothing had been. */
    void restate(OrganisationId survivor, long before, long now) {
        database.update(
                "UPDATE organisation_merge SET survivor_version = ? WHERE survivor_id = ? AND state = 'done' AND"
                        + " survivor_version = ?",
                List.of(now, survivor.value(), before));
    }

    /** What was merged into an entry, and what into that before, as far as it holds. */
    List<OrganisationId> followers(OrganisationId entry) {
        List<OrganisationId> all = new ArrayList<>();
        List<OrganisationId> next = List.of(entry);
        while (!next.isEmpty()) {
            next = database.query(
                    "SELECT m.merged_id FROM organisation_merge m WHERE m.state = 'done' AND m.survivor_id IN ("
                            + Rows.marks(next.size()) + ")",
                    next.stream().map(OrganisationId::value).toList(),
                    row -> new OrganisationId(Rows.id(row, "merged_id")));
            all.addAll(next);
        }
        return all;
    }

    /** The versions of entries themselves, merged or not. */
    Map<OrganisationId, Long> versions(List<OrganisationId> entries) {
        Map<OrganisationId, Long> versions = new HashMap<>();
        if (!entries.isEmpty()) {
            database.query(
                    "SELECT o.id, o.version FROM organisation o WHERE o.id IN (" + Rows.marks(entries.size()) + ")",
                    entries.stream().map(OrganisationId::value).toList(),
                    row -> versions.put(new OrganisationId(Rows.id(row, "id")), row.getLong("version")));
        }
        return versions;
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                Rows.id(row, "id"),
                new OrganisationId(Rows.id(row, "survivor_id")),
                new OrganisationId(Rows.id(row, "merged_id")),
                row.getString("merged_name"),
                new Merge.Before(
                        row.getString("survivor_before"),
                        row.getLong("survivor_version_before"),
                        row.getLong("merged_version_before")),
                row.getLong("survivor_version"),
                Rows.moment(row, "merged_at"),
                person(row, "merged_by"),
                WireNames.constant(MergeState.class, row.getString("state")),
                Optional.<Instant>ofNullable(Rows.momentOrNull(row, "undone_at")),
                person(row, "undone_by"));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(Rows.idOrNull(row, column)).map(PersonId::new);
    }
}
