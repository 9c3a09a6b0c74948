package org.compacthub.support;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table support_offer. */
@Singleton
class SupportOfferRows {
    private static final String SELECT = "SELECT id, consultation_id, organisation_id, kinds, text, offered_at, state,"
            + " answer, answered_at FROM support_offer WHERE consultation_id = ?";

    private final Database database;

    SupportOfferRows(Database database) {
        this.database = database;
    }

    /** Whoever offers, answers or takes back waits here for the others. The first thing that a transaction does, so that it sees what they did. */
    void lock(ConsultationId consultation) {
        database.one("SELECT 1 FROM consultation WHERE id = ? FOR UPDATE", List.of(consultation.value()), row -> true);
    }

    Optional<SupportOffer> find(ConsultationId consultation, UUID id) {
        return database.one(SELECT + " AND id = ?", List.of(consultation.value(), id), SupportOfferRows::offer);
    }

    boolean isOpen(ConsultationId consultation, Collection<OrganisationId> organisations) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        organisations.forEach(each -> parameters.add(each.value()));
        return database.one(
                        "SELECT 1 FROM support_offer WHERE consultation_id = ? AND state = 'open' AND organisation_id"
                                + " IN ("
                                + Rows.marks(organisations.size()) + ") LIMIT 1",
                        parameters,
                        row -> true)
                .isPresent();
    }

    /** Those of all organisations, oldest first: an id is later than those made before. */
    List<SupportOffer> list(ConsultationId consultation, Optional<UUID> after, int size) {
        return list("", consultation, List.of(), after, size);
    }

    /** Those of these organisations alone, oldest first. */
    List<SupportOffer> list(
            ConsultationId consultation, Collection<OrganisationId> organisations, Optional<UUID> after, int size) {
        String whose = " AND organisation_id IN (" + Rows.marks(organisations.size()) + ")";
        return list(whose, consultation, organisations, after, size);
    }

    private List<SupportOffer> list(
            String whose,
            ConsultationId consultation,
            Collection<OrganisationId> organisations,
            Optional<UUID> after,
            int size) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        organisations.forEach(each -> parameters.add(each.value()));
        after.ifPresent(parameters::add);
        String beyond = after.isPresent() ? " AND id > ?" : "";
        return database.query(
                SELECT + whose + beyond + " ORDER BY id LIMIT " + size, parameters, SupportOfferRows::offer);
    }

    void insert(SupportOffer added) {
        database.update(
                "INSERT INTO support_offer (id, consultation_id, organisation_id, kinds, text, offered_at, state)"
                        + " VALUES (" + Rows.marks(7) + ")",
                List.of(
                        added.id(),
                        added.consultation().value(),
                        added.organisation().value(),
                        added.kinds().stream().map(WireNames::of).collect(Collectors.joining(",")),
                        added.text(),
                        added.at(),
                        WireNames.of(added.state())));
    }

    void update(SupportOffer changed) {
        database.update(
                "UPDATE support_offer SET state = ?, answer = ?, answered_at = ? WHERE id = ?",
                Arrays.asList(WireNames.of(changed.state()), changed.answer(), changed.answeredAt(), changed.id()));
    }

    private static SupportOffer offer(ResultSet row) throws SQLException {
        return new SupportOffer(
                Rows.id(row, "id"),
                new ConsultationId(Rows.id(row, "consultation_id")),
                new OrganisationId(Rows.id(row, "organisation_id")),
                kinds(row.getString("kinds")),
                row.getString("text"),
                Rows.moment(row, "offered_at"),
                WireNames.constant(SupportState.class, row.getString("state")),
                row.getString("answer"),
                Rows.momentOrNull(row, "answered_at"));
    }

    private static Set<SupportKind> kinds(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> WireNames.constant(SupportKind.class, name))
                .collect(Collectors.toSet());
    }
}
