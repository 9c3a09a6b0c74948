package org.compacthub.audit;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the trail. Lines are added and read; the one other statement blanks what told of a person who was erased. */
@Singleton
class AuditRows {
    // The names are read from the features' tables, so that a corrected name shows in old lines as well.
    private static final String LINES = """
        SELECT c.id, c.at, c.person, p.name AS person_name, c.organisation, o.name AS organisation_name,
               c.action, c.subject_kind, c.subject, c.fields
          FROM audit_change c
          LEFT JOIN person p ON p.id = c.person
          LEFT JOIN organisation o ON o.id = c.organisation
         WHERE %s
         ORDER BY c.id DESC
         LIMIT ?
        """;

    private static final Argument<List<FieldChangeRow>> FIELDS = Argument.listOf(FieldChangeRow.class);

    private final Database database;
    private final JsonMapper json;

    AuditRows(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(List<Change> changes) {
        database.updateAll("""
            INSERT INTO audit_change (id, at, person, organisation, action, subject_kind, subject, fields)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, changes.stream().map(this::values).toList());
    }

    private List<Object> values(Change change) {
        return Arrays.asList(
                change.id(),
                change.at(),
                change.by().person().orElse(null),
                change.by().organisation().orElse(null),
                change.action(),
                change.kind().wireName(),
                change.subject(),
                write(change.fields()));
    }

    /** The lines of one record or of all, newest first, after the line {@code before}. */
    List<Change> newest(Optional<UUID> subject, Optional<UUID> before, int size) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> parameters = new ArrayList<>();
        subject.ifPresent(id -> {
            conditions.add("c.subject = ?");
            parameters.add(id);
        });
        before.ifPresent(id -> {
            conditions.add("c.id < ?");
            parameters.add(id);
        });
        parameters.add(size);
        return database.query(LINES.formatted(String.join(" AND ", conditions)), parameters, this::change);
    }

    void blank(SubjectKind kind, UUID subject, String field) {
        database
                .query(
                        "SELECT id, fields FROM audit_change WHERE subject = ? AND subject_kind = ? FOR UPDATE",
                        List.of(subject, kind.wireName()),
                        row -> Map.entry(Rows.id(row, "id"), read(row.getString("fields"))))
                .stream()
                .filter(line -> line.getValue().stream()
                        .anyMatch(change -> change.field().equals(field)))
                .forEach(line -> database.update(
                        "UPDATE audit_change SET fields = ? WHERE id = ?",
                        List.of(
                                write(line.getValue().stream()
                                        .map(change -> change.field().equals(field) ? change.blanked() : change)
                                        .toList()),
                                line.getKey())));
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                Rows.id(row, "id"),
                Rows.moment(row, "at"),
                new Actor(
                        Optional.ofNullable(Rows.idOrNull(row, "person")),
                        Optional.ofNullable(Rows.idOrNull(row, "organisation"))),
                Optional.ofNullable(row.getString("person_name")),
                Optional.ofNullable(row.getString("organisation_name")),
                row.getString("action"),
                SubjectKind.of(row.getString("subject_kind")),
                Rows.id(row, "subject"),
                read(row.getString("fields")));
    }

    private String write(List<FieldChange> fields) {
        try {
            return json.writeValueAsString(
                    FIELDS, fields.stream().map(FieldChangeRow::of).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<FieldChange> read(String fields) {
        try {
            return json.readValue(fields, FIELDS).stream()
                    .map(FieldChangeRow::toFieldChange)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
