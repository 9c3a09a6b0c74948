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
            "SELECT i.id, i.organisation_id, i.consultation_id, i.topic, i.wish, i.since FROM interest i ";
    private static final String NEWEST_FIRST = " ORDER BY i.since DESC, i.id DESC";

    private final Database database;

    InterestRows(Database database) {
        this.database = database;
    }

    Optional<Interest> find(OrganisationId organisation, Matter matter) {
        return database.one(
                COLUMNS + "WHERE i.organisation_id = ? AND i." + column(matter) + " = ?",
                List.of(organisation.value(), value(matter)),
                InterestRows::interest);
    }

    /** Keeps the wish in the place of an earlier one. */
    void put(Interest interest) {
        database.update(
                "INSERT INTO interest (id, organisation_id, consultation_id, topic, wish, since) VALUES (?, ?, ?, ?,"
                        + " ?, ?) ON DUPLICATE KEY UPDATE wish = VALUES(wish), since = VALUES(since)",
                Arrays.asList(
                        interest.id(),
                        interest.organisation().value(),
                        consultation(interest.matter()),
                        topic(interest.matter()),
                        interest.wish().wireName(),
                        interest.since()));
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

    /** All in a consultation and in these topics. */
    List<Interest> in(ConsultationId consultation, List<String> topics) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        parameters.addAll(topics);
        String ofTopics = topics.isEmpty() ? "" : " OR i.topic IN (" + Rows.marks(topics.size()) + ")";
        return database.query(
                COLUMNS + "WHERE i.consultation_id = ?" + ofTopics + NEWEST_FIRST, parameters, InterestRows::interest);
    }

    /** All in these topics. */
    List<Interest> on(List<String> topics) {
        return database.query(
                COLUMNS + "WHERE i.topic IN (" + Rows.marks(topics.size()) + ")" + NEWEST_FIRST,
                topics,
                InterestRows::interest);
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

    private static String column(Matter matter) {
        return switch (matter) {
            case Matter.OfConsultation of -> "consultation_id";
            case Matter.OfTopic of -> "topic";
        };
    }

    private static Object value(Matter matter) {
        return switch (matter) {
            case Matter.OfConsultation of -> of.consultation().value();
            case Matter.OfTopic of -> of.topic();
        };
    }

    private static @Nullable UUID consultation(Matter matter) {
        return switch (matter) {
            case Matter.OfConsultation of -> of.consultation().value();
            case Matter.OfTopic of -> null;
        };
    }

    private static @Nullable String topic(Matter matter) {
        return switch (matter) {
            case Matter.OfConsultation of -> null;
            case Matter.OfTopic of -> of.topic();
        };
    }

    private static Interest interest(ResultSet row) throws SQLException {
        UUID consultation = Rows.idOrNull(row, "consultation_id");
        return new Interest(
                Rows.id(row, "id"),
                new OrganisationId(Rows.id(row, "organisation_id")),
                consultation == null
                        ? new Matter.OfTopic(row.getString("topic"))
                        : new Matter.OfConsultation(new ConsultationId(consultation)),
                Wish.of(row.getString("wish")),
                Rows.moment(row, "since"));
    }
}
