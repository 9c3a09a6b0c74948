package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the table organisation_field_source. */
@Singleton
class FieldSourceRows {
    private static final String COLUMNS = "field, supplied_by, supplied_how, supplied_at, confirmed_at, confirmed_by";
    private static final int ROWS_AT_ONCE = 500;

    private final Database database;

    FieldSourceRows(Database database) {
        this.database = database;
    }

    /** One field of one organisation. */
    record Row(OrganisationId organisation, FieldSource source) {}

    List<FieldSource> of(OrganisationId organisation) {
        return of(List.of(organisation)).stream().map(Row::source).toList();
    }

    List<Row> of(Collection<OrganisationId> organisations) {
        return of(organisations, List.of(), "");
    }

    /** Of that field alone. */
    List<Row> of(Collection<OrganisationId> organisations, String field) {
        return of(organisations, List.of(field), " AND field = ?");
    }

    private List<Row> of(Collection<OrganisationId> organisations, List<String> fields, String condition) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        organisations.forEach(organisation -> parameters.add(organisation.value()));
        parameters.addAll(fields);
        return database.query(
                "SELECT organisation_id, " + COLUMNS + " FROM organisation_field_source WHERE organisation_id IN ("
                        + Rows.marks(organisations.size()) + ")" + condition,
                parameters,
                row -> new Row(new OrganisationId(Rows.id(row, "organisation_id")), source(row)));
    }

    /** Keeps these in the place of earlier ones. */
    void put(List<Row> rows) {
        write(
                rows,
                "supplied_by = VALUES(supplied_by), supplied_how = VALUES(supplied_how), supplied_at ="
                        + " VALUES(supplied_at), confirmed_at = VALUES(confirmed_at), confirmed_by ="
                        + " VALUES(confirmed_by)");
    }

    /** The same, but who supplied a field that has a row stays as it is there. */
    void confirm(List<Row> rows) {
        write(rows, "confirmed_at = VALUES(confirmed_at), confirmed_by = VALUES(confirmed_by)");
    }

    void remove(OrganisationId organisation, Collection<String> fields) {
        if (fields.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(organisation.value()));
        parameters.addAll(fields);
        database.update(
                "DELETE FROM organisation_field_source WHERE organisation_id = ? AND field IN ("
                        + Rows.marks(fields.size()) + ")",
                parameters);
    }

    /** Many rows in one statement: one for each would cost an import a round trip a field. */
    private void write(List<Row> rows, String otherwise) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<Row> part = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            List<Object> parameters = new ArrayList<>();
            part.forEach(row -> parameters.addAll(values(row)));
            database.update(
                    "INSERT INTO organisation_field_source (organisation_id, " + COLUMNS + ") VALUES "
                            + String.join(", ", Collections.nCopies(part.size(), "(" + Rows.marks(7) + ")"))
                            + " ON DUPLICATE KEY UPDATE " + otherwise,
                    parameters);
        }
    }

    private static List<Object> values(Row row) {
        FieldSource source = row.source();
        return Arrays.asList(
                row.organisation().value(),
                source.field(),
                source.supplier().organisation().map(OrganisationId::value).orElse(null),
                source.supplier().how().orElse(null),
                source.suppliedAt(),
                source.confirmedAt(),
                source.confirmedBy().map(OrganisationId::value).orElse(null));
    }

    private static FieldSource source(ResultSet row) throws SQLException {
        return new FieldSource(
                row.getString("field"),
                new Supplier(organisation(row, "supplied_by"), Optional.ofNullable(row.getString("supplied_how"))),
                Rows.moment(row, "supplied_at"),
                Rows.moment(row, "confirmed_at"),
                organisation(row, "confirmed_by"));
    }

    private static Optional<OrganisationId> organisation(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(Rows.idOrNull(row, column)).map(OrganisationId::new);
    }
}
