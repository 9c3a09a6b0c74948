package org.compacthub.register;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
    private static final String SELECT = "SELECT * FROM register_import WHERE id = ?";

    private final Database database;
    private final RegisterDocuments documents;

    ListImportRows(Database database, RegisterDocuments documents) {
        this.database = database;
        this.documents = documents;
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
        StringBuilder sql = new StringBuilder("SELECT * FROM register_import WHERE 1 = 1");
        List<Object> parameters = new ArrayList<>();
        by.ifPresent(person -> {
            sql.append(" AND uploaded_by = ?");
            parameters.add(person.value());
        });
        after.ifPresent(position -> {
            // The first comparison alone is what the index can use.
            sql.append(" AND uploaded_at <= ? AND (uploaded_at < ? OR id < ?)");
            parameters.addAll(List.of(position.uploadedAt(), position.uploadedAt(), position.id()));
        });
        sql.append(" ORDER BY uploaded_at DESC, id DESC LIMIT ").append(size);
        return database.query(sql.toString(), parameters, this::listImport);
    }

    void change(ListImport after) {
        database.update(
                "UPDATE register_import SET version = ?, status = ?, rows_read = ?, layout = ? WHERE id = ?",
                List.of(
                        after.version(),
                        WireNames.of(after.status()),
                        after.rowsRead(),
                        documents.write(after.layout()),
                        after.id()));
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

    private ListImport listImport(ResultSet row) throws SQLException {
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
                documents.read(row.getString("layout"), Layout.class));
    }
}
