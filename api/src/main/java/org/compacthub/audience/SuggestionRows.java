package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of the table consultee_suggestion. */
@Singleton
class SuggestionRows {
    private static final String SELECT = "SELECT id, consultation_id, organisation_id, name, reason, suggested_by,"
            + " suggested_at, status, answer, answered_at FROM consultee_suggestion WHERE consultation_id = ?";

    private final Database database;

    SuggestionRows(Database database) {
        this.database = database;
    }

    Optional<Suggestion> find(ConsultationId consultation, UUID id) {
        return database.one(SELECT + " AND id = ?", List.of(consultation.value(), id), SuggestionRows::suggestion);
    }

    /** Oldest first: an id is later than those made before. */
    List<Suggestion> list(ConsultationId consultation, Optional<UUID> after, int size) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        after.ifPresent(parameters::add);
        String beyond = after.isPresent() ? " AND id > ?" : "";
        return database.query(SELECT + beyond + " ORDER BY id LIMIT " + size, parameters, SuggestionRows::suggestion);
    }

    /** Whether any of these entries is suggested and not answered yet. */
    boolean isOpen(ConsultationId consultation, Collection<OrganisationId> entries) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        entries.forEach(entry -> parameters.add(entry.value()));
        return database.one(
                        SELECT + " AND status = 'open' AND organisation_id IN (" + Rows.marks(entries.size())
                                + ") LIMIT 1",
                        parameters,
                        row -> true)
                .isPresent();
    }

    void insert(Suggestion added) {
        database.update(
                "INSERT INTO consultee_suggestion (id, consultation_id, organisation_id, name, reason, suggested_by,"
                        + " suggested_at, status) VALUES (" + Rows.marks(8) + ")",
                Arrays.asList(
                        added.id(),
                        added.consultation().value(),
                        value(added.organisation()),
                        added.name(),
                        added.reason(),
                        value(added.by()),
                        added.at(),
                        WireNames.of(added.status())));
    }

    void update(Suggestion answered) {
        database.update(
                "UPDATE consultee_suggestion SET organisation_id = ?, status = ?, answer = ?, answered_at = ? WHERE id"
                        + " = ?",
                Arrays.asList(
                        value(answered.organisation()),
                        WireNames.of(answered.status()),
                        answered.answer(),
                        answered.answeredAt(),
                        answered.id()));
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                Rows.id(row, "id"),
                new ConsultationId(Rows.id(row, "consultation_id")),
                organisation(row, "organisation_id"),
                row.getString("name"),
                row.getString("reason"),
                organisation(row, "suggested_by"),
                Rows.moment(row, "suggested_at"),
                WireNames.constant(SuggestionStatus.class, row.getString("status")),
                row.getString("answer"),
                Rows.momentOrNull(row, "answered_at"));
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        UUID id = Rows.idOrNull(row, column);
        return id == null ? null : new OrganisationId(id);
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
