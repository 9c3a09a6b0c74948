package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.NamedConsultees;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the tables of consultees. */
@Singleton
class ConsulteeRows implements NamedConsultees {
    private static final int PIECE = 500;

    private final Database database;

    ConsulteeRows(Database database) {
        this.database = database;
    }

    @Override
    public boolean areNamed(ConsultationId consultation) {
        return database.read(() -> database.one(
                        "SELECT 1 FROM consultee WHERE consultation_id = ? LIMIT 1",
                        List.of(consultation.value()),
                        row -> true)
                .isPresent());
    }

    /** Whoever changes the list, or announces the consultation, waits here for the others. The first thing that a transaction does, so that it sees what they did. */
    void lock(ConsultationId consultation) {
        database.one("SELECT 1 FROM consultation WHERE id = ? FOR UPDATE", List.of(consultation.value()), row -> true);
    }

    ConsulteeList list(ConsultationId consultation) {
        List<UUID> key = List.of(consultation.value());
        List<AudienceId> audiences = database.query(
                "SELECT audience_id FROM consultee_audience WHERE consultation_id = ? ORDER BY audience_id",
                key,
                row -> new AudienceId(Rows.id(row, "audience_id")));
        List<ConsulteeList.Note> notes = database.query(
                "SELECT note, at FROM consultee_note WHERE consultation_id = ? ORDER BY at, id",
                key,
                row -> new ConsulteeList.Note(row.getString("note"), Rows.moment(row, "at")));
        return database.one(
                        "SELECT version, fixed_at FROM consultee_list WHERE consultation_id = ?",
                        key,
                        row -> new ConsulteeList(
                                row.getLong("version"), Rows.momentOrNull(row, "fixed_at"), audiences, notes))
                .orElse(ConsulteeList.NONE);
    }

    void keep(ConsultationId consultation, ConsulteeList list) {
        database.update(
                "INSERT INTO consultee_list (consultation_id, version, fixed_at) VALUES (?, ?, ?) ON DUPLICATE KEY"
                        + " UPDATE version = VALUES(version), fixed_at = VALUES(fixed_at)",
                Arrays.asList(consultation.value(), list.version(), list.fixedAt()));
        database.update("DELETE FROM consultee_audience WHERE consultation_id = ?", List.of(consultation.value()));
        database.updateAll(
                "INSERT INTO consultee_audience (consultation_id, audience_id) VALUES (?, ?)",
                list.audiences().stream()
                        .map(audience -> List.of(consultation.value(), audience.value()))
                        .toList());
    }

    void note(UUID id, ConsultationId consultation, String note, Instant at) {
        database.update(
                "INSERT INTO consultee_note (id, consultation_id, note, at) VALUES (?, ?, ?, ?)",
                List.of(id, consultation.value(), note, at));
    }

    void clear(ConsultationId consultation) {
        database.update("DELETE FROM consultee WHERE consultation_id = ?", List.of(consultation.value()));
    }

    /** Many in one statement, since an audience may be the whole register. In the order of ids, so that two transactions never wait in a circle. */
    void add(
            ConsultationId consultation,
            Collection<OrganisationId> organisations,
            Set<OrganisationId> picked,
            Set<OrganisationId> optedOut) {
        List<OrganisationId> all = organisations.stream()
                .sorted(java.util.Comparator.comparing(
                        organisation -> organisation.value().toString()))
                .toList();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<OrganisationId> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            List<Object> parameters = new ArrayList<>();
            piece.forEach(organisation -> parameters.addAll(List.of(
                    consultation.value(),
                    organisation.value(),
                    picked.contains(organisation),
                    optedOut.contains(organisation))));
            database.update(
                    "INSERT INTO consultee (consultation_id, organisation_id, picked, opted_out) VALUES "
                            + String.join(", ", java.util.Collections.nCopies(piece.size(), "(?, ?, ?, ?)")),
                    parameters);
        }
    }

    Set<OrganisationId> picked(ConsultationId consultation) {
        return organisations(consultation, " AND k.picked");
    }

    Set<OrganisationId> all(ConsultationId consultation) {
        return organisations(consultation, "");
    }

    private Set<OrganisationId> organisations(ConsultationId consultation, String condition) {
        return new HashSet<>(database.query(
                "SELECT COALESCE(o.merged_into, o.id) AS survivor FROM consultee k JOIN organisation o ON o.id ="
                        + " k.organisation_id WHERE k.consultation_id = ?" + condition,
                List.of(consultation.value()),
                row -> new OrganisationId(Rows.id(row, "survivor"))));
    }

    /** By name, without those hidden; entries that were merged as the survivor, once. */
    List<Consultees.Entry> page(
            ConsultationId consultation, Set<OrganisationId> hidden, Optional<OrganisationId> after, int size) {
        List<Object> parameters = new ArrayList<>();
        String from = after.isPresent() ? " JOIN organisation l ON l.id = ?" : "";
        after.ifPresent(last -> parameters.add(last.value()));
        String beyond = after.isPresent() ? " AND (s.name > l.name OR (s.name = l.name AND s.id > l.id))" : "";
        return database.query(
                "SELECT s.id, s.name, MAX(k.picked) AS picked FROM consultee k JOIN organisation o ON o.id ="
                        + " k.organisation_id JOIN organisation s ON s.id = COALESCE(o.merged_into, o.id)" + from
                        + where(consultation, hidden, parameters) + beyond
                        + " GROUP BY s.id, s.name ORDER BY s.name, s.id LIMIT " + size,
                parameters,
                row -> new Consultees.Entry(
                        new OrganisationId(Rows.id(row, "id")), row.getString("name"), row.getBoolean("picked")));
    }

    int count(ConsultationId consultation, Set<OrganisationId> hidden) {
        List<Object> parameters = new ArrayList<>();
        return database.one(
                        "SELECT COUNT(DISTINCT COALESCE(o.merged_into, o.id)) AS found FROM consultee k JOIN"
                                + " organisation o ON o.id = k.organisation_id"
                                + where(consultation, hidden, parameters),
                        parameters,
                        row -> row.getInt("found"))
                .orElse(0);
    }

    private static String where(ConsultationId consultation, Set<OrganisationId> hidden, List<Object> parameters) {
        parameters.add(consultation.value());
        hidden.forEach(organisation -> parameters.add(organisation.value()));
        return " WHERE k.consultation_id = ?"
                + (hidden.isEmpty() ? "" : " AND k.organisation_id NOT IN (" + Rows.marks(hidden.size()) + ")");
    }
}
