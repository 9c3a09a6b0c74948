package org.compacthub.interest;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.jspecify.annotations.Nullable;

/** The SQL of the table interest. */
@Singleton
class InterestRows {
    private static final String COLUMNS =
            "SELECT i.id, i.organisation_id, i.consultation_id, i.about, i.term, i.wish, i.since FROM interest i ";
    private static final String NEWEST_FIRST = " ORDER BY i.since DESC, i.id DESC";

    private final Database database;

    InterestRows(Database database) {
        this.database = database;
    }

    Optional<Interest> find(OrganisationId organisation, Matter matter) {
        return switch (matter) {
            case Matter.OfConsultation(ConsultationId consultation) ->
                database.one(
                        COLUMNS + "WHERE i.organisation_id = ? AND i.consultation_id = ?",
                        List.of(organisation.value(), consultation.value()),
                        InterestRows::interest);
            case Matter.Standing(Aspect aspect, String term) ->
                database.one(
                        COLUMNS + "WHERE i.organisation_id = ? AND i.about = ? AND i.term = ?",
                        List.of(organisation.value(), aspect.wireName(), term),
                        InterestRows::interest);
        };
    }

    /** Keeps the wish in the place of an earlier one. */
    void put(Interest interest) {
        List<@Nullable Object> values =
                new ArrayList<>(List.of(interest.id(), interest.organisation().value()));
        values.addAll(matter(interest.matter()));
        values.add(interest.wish().wireName());
        values.add(interest.since());
        database.update(
                "INSERT INTO interest (id, organisation_id, consultation_id, about, term, wish, since) VALUES (?, ?,"
                        + " ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE wish = VALUES(wish), since = VALUES(since)",
                values);
    }

    /** Its columns: consultation_id, about, term. */
    private static List<@Nullable Object> matter(Matter matter) {
        return switch (matter) {
            case Matter.OfConsultation(ConsultationId consultation) -> Arrays.asList(consultation.value(), null, null);
            case Matter.Standing(Aspect aspect, String term) -> Arrays.asList(null, aspect.wireName(), term);
        };
    }

    void remove(Interest interest) {
        database.update("DELETE FROM interest WHERE id = ?", List.of(interest.id()));
    }

    /** An organisation's own, without those in consultations that this person may not know of for now. */
    List<Interest> of(Collection<OrganisationId> organisation, Caller caller, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        organisation.forEach(each -> parameters.add(each.value()));
        parameters.add(today);
        parameters.add(caller.person().map(PersonId::value).map(UUID::toString).orElse(""));
        return database.query(
                COLUMNS + "LEFT JOIN consultation c ON c.id = i.consultation_id WHERE i.organisation_id IN ("
                        + Rows.marks(organisation.size())
                        + ") AND (c.release_on IS NULL OR c.release_on <= ? OR EXISTS (SELECT 1 FROM"
                        + " consultation_viewer v WHERE v.consultation_id = c.id AND v.person_id = ?))" + NEWEST_FIRST,
                parameters,
                InterestRows::interest);
    }

    /** All in a consultation, and standing ones in what it has. */
    List<Interest> in(ConsultationId consultation, Aspects aspects) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        String standing = standing(aspects, parameters);
        return database.query(
                COLUMNS + "WHERE i.consultation_id = ?" + (standing.isEmpty() ? "" : " OR " + standing) + NEWEST_FIRST,
                parameters,
                InterestRows::interest);
    }

    /** All standing ones in these. */
    List<Interest> on(Aspects aspects) {
        List<Object> parameters = new ArrayList<>();
        String standing = standing(aspects, parameters);
        return standing.isEmpty()
                ? List.of()
                : database.query(COLUMNS + "WHERE " + standing + NEWEST_FIRST, parameters, InterestRows::interest);
    }

    private static String standing(Aspects aspects, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Set<String> terms = aspects.touching(aspect);
            if (!terms.isEmpty()) {
                conditions.add("(i.about = ? AND i.term IN (" + Rows.marks(terms.size()) + "))");
                parameters.add(aspect.wireName());
                parameters.addAll(terms);
            }
        }
        return String.join(" OR ", conditions);
    }

    Map<ConsultationId, String> titles(List<ConsultationId> consultations) {
        if (consultations.isEmpty()) {
            return Map.of();
        }
        Map<ConsultationId, String> titles = new HashMap<>();
        database.query(
                "SELECT c.id, c.title FROM consultation c WHERE c.id IN (" + Rows.marks(consultations.size()) + ")",
                consultations.stream().map(ConsultationId::value).toList(),
                row -> titles.put(new ConsultationId(Rows.id(row, "id")), row.getString("title")));
        return titles;
    }

    private static Interest interest(ResultSet row) throws SQLException {
        UUID consultation = Rows.idOrNull(row, "consultation_id");
        return new Interest(
                Rows.id(row, "id"),
                new OrganisationId(Rows.id(row, "organisation_id")),
                consultation == null
                        ? new Matter.Standing(Aspect.of(row.getString("about")), row.getString("term"))
                        : new Matter.OfConsultation(new ConsultationId(consultation)),
                Wish.of(row.getString("wish")),
                Rows.moment(row, "since"));
    }
}
