package org.compacthub.register;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the tables register_import and register_import_part. */
@Singleton
class ListImportRows {
    private static final String FROM =
            "SELECT i.*, (SELECT p.rows_done FROM register_import_progress p WHERE p.import_id = i.id) AS rows_done,"
                    + " (SELECT t.told_at FROM register_import_progress t WHERE t.import_id = i.id) AS told_at FROM"
                    + " register_import i";
    private static final String SELECT = FROM + " WHERE i.id = ?";

    private final Database database;
    private final RegisterDocuments documents;
    private final InstantSource clock;

    ListImportRows(Database database, RegisterDocuments documents, InstantSource clock) {
        this.database = database;
        this.documents = documents;
        this.clock = clock;
    }

    void add(ListImport added) {
        database.update(
                "INSERT INTO register_import (id, version, status, uploaded_by, uploaded_for, uploaded_at, file_name,"
                        + " byte_count, rows_read, layout) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        added.id(),
                        added.version(),
                        WireNames.of(added.status()),
                        added.uploadedBy(),
                        added.uploadedFor(),
                        added.uploadedAt(),
                        added.fileName(),
                        added.bytes(),
                        added.rowsRead(),
                        documents.write(added.layout())));
    }

    Optional<ListImport> find(UUID id) {
        return database.one(SELECT, List.of(id), this::listImport);
    }

    Optional<ListImport> findLocked(UUID id) {
        return database.one(SELECT + " FOR UPDATE", List.of(id), this::listImport);
    }

    /** Where a page goes on: behind this import. */
    record Position(Instant uploadedAt, UUID id) {}

    /** The newest first: all, or those that one person handed in. */
    List<ListImport> latest(Optional<PersonId> by, Optional<Position> after, int size) {
        StringBuilder sql = new StringBuilder(FROM + " WHERE 1 = 1");
        List<Object> parameters = new ArrayList<>();
        by.ifPresent(person -> {
            sql.append(" AND i.uploaded_by = ?");
            parameters.add(person.value());
        });
        after.ifPresent(position -> {
            // The first comparison alone is what the index can use.
            sql.append(" AND i.uploaded_at <= ? AND (i.uploaded_at < ? OR i.id < ?)");
            parameters.addAll(List.of(position.uploadedAt(), position.uploadedAt(), position.id()));
        });
        sql.append(" ORDER BY i.uploaded_at DESC, i.id DESC LIMIT ").append(size);
        return database.query(sql.toString(), parameters, this::listImport);
    }

    void change(ListImport after) {
        database.update(
                "UPDATE register_import SET version = ?, status = ?, rows_read = ?, layout = ?, refusal = ? WHERE id ="
                        + " ?",
                Arrays.asList(
                        after.version(),
                        WireNames.of(after.status()),
                        after.rowsRead(),
                        documents.write(after.layout()),
                        after.refusal() == null ? null : documents.write(after.refusal()),
                        after.id()));
    }

    /**
     * Changes an import that still is what it was.
     *
     * @throws DomainProblem {@code CONFLICT} if somebody else took it in hand meanwhile
     */
    void changeFrom(ListImport before, ListImport after) {
        boolean isSame = database.one(
                        "SELECT id FROM register_import WHERE id = ? AND version = ? FOR UPDATE",
                        List.of(before.id(), before.version()),
                        row -> true)
                .isPresent();
        if (!isSame) {
            throw DomainProblem.conflict("Somebody else took this import in hand meanwhile.");
        }
        change(after);
    }

    /**
     * Notes how far the reading is.
     *
     * @throws DomainProblem {@code CONFLICT} if somebody else took the import in hand meanwhile
     */
    void noteRead(ListImport reading, int rows) {
        int noted = database.update(
                "UPDATE register_import SET rows_read = ? WHERE id = ? AND version = ?",
                List.of(rows, reading.id(), reading.version()));
        if (noted == 0) {
            throw DomainProblem.conflict("Somebody else changed this import or began its preview anew.");
        }
    }

    void addPart(UUID id, int number, byte[] bytes) {
        database.update(
                "INSERT INTO register_import_part (import_id, number, bytes) VALUES (?, ?, ?)",
                List.of(id, number, bytes));
    }

    Optional<byte[]> part(UUID id, int number) {
        return database.read(() -> database.one(
                "SELECT bytes FROM register_import_part WHERE import_id = ? AND number = ?",
                List.of(id, number),
                row -> row.getBytes("bytes")));
    }

    void removeParts(UUID id) {
        database.update("DELETE FROM register_import_part WHERE import_id = ?", List.of(id));
    }

    /** Removes so many, and says how many there were. */
    int removeParts(UUID id, int most) {
        return database.update(
                "DELETE FROM register_import_part WHERE import_id = ? ORDER BY number LIMIT ?", List.of(id, most));
    }

    /** Of what was handed in before that moment, all that is not known to have been carried out; a carrying out may have come to nothing. */
    List<UUID> notCarriedOutBefore(Instant moment) {
        return database.query(
                "SELECT id FROM register_import WHERE uploaded_at < ? AND status IN ('uploaded', 'reading',"
                        + " 'previewed', 'carrying-out', 'given-up') ORDER BY uploaded_at, id",
                List.of(moment),
                row -> Rows.id(row, "id"));
    }

    /** Removes one of which rows and parts are gone. */
    int remove(UUID id) {
        return database.update("DELETE FROM register_import WHERE id = ?", List.of(id));
    }

    private ListImport listImport(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        Instant told = row.getTimestamp("told_at") == null ? null : Rows.moment(row, "told_at");
        return new ListImport(
                        Rows.id(row, "id"),
                        row.getLong("version"),
                        WireNames.constant(ImportStatus.class, row.getString("status")),
                        Rows.id(row, "uploaded_by"),
                        Rows.id(row, "uploaded_for"),
                        Rows.moment(row, "uploaded_at"),
                        row.getString("file_name"),
                        row.getLong("byte_count"),
                        row.getInt("rows_read"),
                        documents.read(row.getString("layout"), Layout.class),
                        refusal == null ? null : documents.read(refusal, Refusal.class),
                        told == null ? null : new Progress(row.getInt("rows_done"), told))
                .asOf(clock.instant());
    }
}
