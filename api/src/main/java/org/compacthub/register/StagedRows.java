package org.compacthub.register;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table register_import_row. */
@Singleton
class StagedRows {
    private static final String SELECT =
            "SELECT number, kind, decision, organisation_id, organisation_version, found_version, document"
                    + " FROM register_import_row WHERE import_id = ?";

    private final Database database;
    private final RegisterDocuments documents;

    StagedRows(Database database, RegisterDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    void add(UUID importId, List<StagedRow> rows) {
        database.updateAll(
                "INSERT INTO register_import_row (kind, decision, organisation_id, organisation_version, found_version,"
                        + " document, is_mended, leaves_values_out, is_alike, import_id, number) VALUES ("
                        + Rows.marks(11)
                        + ")",
                rows.stream().map(row -> values(importId, row)).toList());
    }

    void change(UUID importId, List<StagedRow> rows) {
        database.updateAll(
                "UPDATE register_import_row SET kind = ?, decision = ?, organisation_id = ?, organisation_version = ?,"
                        + " found_version = ?, document = ?, is_mended = ?, leaves_values_out = ?, is_alike = ? WHERE"
                        + " import_id = ? AND number = ?",
                rows.stream().map(row -> values(importId, row)).toList());
    }

    void removeAll(UUID importId) {
        database.update("DELETE FROM register_import_row WHERE import_id = ?", List.of(importId));
    }

    /** Removes so many, and says how many there were. */
    int remove(UUID importId, int most) {
        return database.update(
                "DELETE FROM register_import_row WHERE import_id = ? ORDER BY number LIMIT ?", List.of(importId, most));
    }

    /** An entry that says again what one of its versions said. */
    record BroughtBack(OrganisationId entry, long said, long says) {}

    /** Lets the imports that had left those entries so know them again. */
    void recognise(List<BroughtBack> entries) {
        database.updateAll(
                "UPDATE register_import_row SET organisation_version = ? WHERE organisation_id = ? AND"
                        + " organisation_version = ? AND kind IN ('added', 'changed')",
                entries.stream()
                        .map(each -> List.<Object>of(each.says(), each.entry().value(), each.said()))
                        .toList());
    }

    Optional<StagedRow> find(UUID importId, int number) {
        return database.one(SELECT + " AND number = ?", List.of(importId, number), this::row);
    }

    /** Of these kinds, in the file's order, after that number. */
    List<StagedRow> after(UUID importId, int number, Collection<RowKind> kinds, int size) {
        return after(importId, number, kinds, Set.of(), size);
    }

    /** Of these kinds, and with any of what may be worth a look, where such are named. */
    List<StagedRow> after(UUID importId, int number, Collection<RowKind> kinds, Collection<Noted> noted, int size) {
        List<Object> parameters = new ArrayList<>(List.of(importId, number));
        kinds.forEach(kind -> parameters.add(WireNames.of(kind)));
        return database.query(
                SELECT + " AND number > ?" + (kinds.isEmpty() ? "" : " AND kind IN (" + Rows.marks(kinds.size()) + ")")
                        + (noted.isEmpty() ? "" : " AND (" + any(noted) + ")")
                        + " ORDER BY number LIMIT " + size,
                parameters,
                this::row);
    }

    List<StagedRow> decided(UUID importId) {
        return database.query(SELECT + " AND decision IS NOT NULL", List.of(importId), this::row);
    }

    Map<RowKind, Integer> counts(UUID importId) {
        Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
        database.query(
                "SELECT kind, COUNT(*) AS found FROM register_import_row WHERE import_id = ? GROUP BY kind",
                List.of(importId),
                row -> counts.put(WireNames.constant(RowKind.class, row.getString("kind")), row.getInt("found")));
        return counts;
    }

    private static String any(Collection<Noted> noted) {
        return noted.stream().map(Noted::column).collect(Collectors.joining(" OR "));
    }

    Map<Noted, Integer> notes(UUID importId) {
        Map<Noted, Integer> notes = new EnumMap<>(Noted.class);
        database.query(
                "SELECT SUM(is_mended) AS is_mended, SUM(leaves_values_out) AS leaves_values_out, SUM(is_alike) AS"
                        + " is_alike FROM register_import_row WHERE import_id = ?",
                List.of(importId),
                row -> {
                    for (Noted each : Noted.values()) {
                        notes.put(each, row.getInt(each.column()));
                    }
                    return notes;
                });
        return notes;
    }

    private List<Object> values(UUID importId, StagedRow row) {
        return Arrays.asList(
                WireNames.of(row.kind()),
                row.decision() == null ? null : WireNames.of(row.decision()),
                row.organisation() == null ? null : row.organisation().value(),
                row.organisationVersion(),
                row.foundVersion(),
                documents.write(row.document()),
                Noted.MENDED.isIn(row.document()),
                Noted.VALUES_LEFT_OUT.isIn(row.document()),
                Noted.LIKENESS.isIn(row.document()),
                importId,
                row.number());
    }

    private StagedRow row(ResultSet row) throws SQLException {
        UUID organisation = Rows.idOrNull(row, "organisation_id");
        String decision = row.getString("decision");
        return new StagedRow(
                row.getInt("number"),
                WireNames.constant(RowKind.class, row.getString("kind")),
                decision == null ? null : WireNames.constant(Decision.class, decision),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("organisation_version", Long.class),
                row.getObject("found_version", Long.class),
                documents.read(row.getString("document"), RowDocument.class));
    }
}
