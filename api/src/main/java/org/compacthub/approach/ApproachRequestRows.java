package org.compacthub.approach;

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
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of questions about whom to approach, and of what is advised. An id is later than those made before, so it gives the order. */
@Singleton
class ApproachRequestRows {
    private static final String SELECT =
            "SELECT r.id, r.version, r.asked_by, r.question, r.topics, r.communities, r.areas, r.consultation_id,"
                    + " r.answer_by, r.asked_on, r.outcome, r.closed_on FROM approach_request r WHERE ";
    private static final String ADVISORS = "SELECT a.request_id, a.organisation_id, a.version, a.advice, a.conditions,"
            + " a.advised_on FROM approach_advisor a WHERE a.request_id IN (%s) ORDER BY a.request_id, a.position";
    private static final String ADVISED = "SELECT o.request_id, o.advisor_id, o.organisation_id FROM"
            + " approach_advised o WHERE o.request_id IN (%s) ORDER BY o.request_id, o.advisor_id, o.position";

    private final Database database;

    ApproachRequestRows(Database database) {
        this.database = database;
    }

    Optional<ApproachRequest> find(UUID id) {
        return whole(database.query(SELECT + "r.id = ?", List.of(id), ApproachRequestRows::request)).stream()
                .findFirst();
    }

    /** The same, where nobody else changes it or a part of it until the transaction ends. */
    Optional<ApproachRequest> findLocked(UUID id) {
        return whole(database.query(SELECT + "r.id = ? FOR UPDATE", List.of(id), ApproachRequestRows::request)).stream()
                .findFirst();
    }

    /** Those that one of these organisations asked or was asked, newest first, before that one. */
    List<ApproachRequest> of(
            Collection<OrganisationId> organisations, Optional<Boolean> open, Optional<UUID> before, int size) {
        List<UUID> ids = organisations.stream().map(OrganisationId::value).toList();
        String marks = Rows.marks(ids.size());
        List<String> conditions = new ArrayList<>(List.of("(r.asked_by IN (" + marks
                + ") OR r.id IN (SELECT a.request_id FROM approach_advisor a WHERE a.organisation_id IN (" + marks
                + ")))"));
        List<Object> parameters = new ArrayList<>(ids);
        parameters.addAll(ids);
        open.ifPresent(wanted -> conditions.add("r.closed_on IS " + (wanted ? "NULL" : "NOT NULL")));
        before.ifPresent(id -> {
            conditions.add("r.id < ?");
            parameters.add(id);
        });
        return whole(database.query(
                SELECT + String.join(" AND ", conditions) + " ORDER BY r.id DESC LIMIT " + size,
                parameters,
                ApproachRequestRows::request));
    }

    void insert(ApproachRequest request) {
        ApproachRequest.Question question = request.question();
        database.update(
                "INSERT INTO approach_request (id, version, asked_by, question, topics, communities, areas,"
                        + " consultation_id, answer_by, asked_on) VALUES (" + Rows.marks(10) + ")",
                Arrays.asList(
                        request.id(),
                        request.version(),
                        request.askedBy().value(),
                        question.text(),
                        String.join(" ", question.topics()),
                        String.join(" ", question.communities()),
                        String.join(" ", question.areas()),
                        question.consultation() == null
                                ? null
                                : question.consultation().value(),
                        question.answerBy(),
                        request.askedOn()));
        List<List<Object>> advisors = new ArrayList<>();
        for (Advisor advisor : request.asked()) {
            advisors.add(List.of(request.id(), advisor.organisation().value(), advisors.size(), advisor.version()));
        }
        database.updateAll(
                "INSERT INTO approach_advisor (request_id, organisation_id, position, version) VALUES (?, ?, ?, ?)",
                advisors);
    }

    /** Writes that it is closed. */
    void update(ApproachRequest request) {
        Optional<ApproachRequest.Closing> closing = Optional.ofNullable(request.closing());
        database.update(
                "UPDATE approach_request SET version = ?, outcome = ?, closed_on = ? WHERE id = ?",
                Arrays.asList(
                        request.version(),
                        closing.map(ApproachRequest.Closing::outcome).orElse(null),
                        closing.map(ApproachRequest.Closing::on).orElse(null),
                        request.id()));
    }

    /** Writes what an organisation advises now, instead of what it advised before. */
    void update(UUID request, Advisor advisor) {
        Advisor.Advice advice = advisor.advice();
        UUID organisation = advisor.organisation().value();
        database.update(
                "DELETE FROM approach_advised WHERE request_id = ? AND advisor_id = ?", List.of(request, organisation));
        if (advice == null) {
            return;
        }
        database.update(
                "UPDATE approach_advisor SET version = ?, advice = ?, conditions = ?, advised_on = ? WHERE request_id ="
                        + " ? AND organisation_id = ?",
                Arrays.asList(
                        advisor.version(), advice.text(), advice.conditions(), advice.on(), request, organisation));
        List<List<Object>> advised = new ArrayList<>();
        for (OrganisationId each : advice.organisations()) {
            advised.add(List.of(request, organisation, each.value(), advised.size()));
        }
        database.updateAll(
                "INSERT INTO approach_advised (request_id, advisor_id, organisation_id, position) VALUES (?, ?, ?, ?)",
                advised);
    }

    private List<ApproachRequest> whole(List<ApproachRequest> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<UUID> ids = found.stream().map(ApproachRequest::id).toList();
        String marks = Rows.marks(ids.size());
        Map<List<UUID>, List<OrganisationId>> advised = new HashMap<>();
        database.query(
                ADVISED.formatted(marks),
                ids,
                row -> advised.computeIfAbsent(
                                List.of(Rows.id(row, "request_id"), Rows.id(row, "advisor_id")),
                                unused -> new ArrayList<>())
                        .add(new OrganisationId(Rows.id(row, "organisation_id"))));
        Map<UUID, List<Advisor>> advisors = new HashMap<>();
        database.query(
                ADVISORS.formatted(marks),
                ids,
                row -> advisors.computeIfAbsent(Rows.id(row, "request_id"), unused -> new ArrayList<>())
                        .add(advisor(
                                row,
                                advised.getOrDefault(
                                        List.of(Rows.id(row, "request_id"), Rows.id(row, "organisation_id")),
                                        List.of()))));
        return found.stream()
                .map(request -> request.with(List.copyOf(advisors.getOrDefault(request.id(), List.of()))))
                .toList();
    }

    private static ApproachRequest request(ResultSet row) throws SQLException {
        UUID consultation = Rows.idOrNull(row, "consultation_id");
        LocalDate closedOn = Rows.dayOrNull(row, "closed_on");
        return new ApproachRequest(
                Rows.id(row, "id"),
                row.getLong("version"),
                new OrganisationId(Rows.id(row, "asked_by")),
                new ApproachRequest.Question(
                        row.getString("question"),
                        Rows.terms(row.getString("topics")),
                        Rows.terms(row.getString("communities")),
                        Rows.terms(row.getString("areas")),
                        consultation == null ? null : new ConsultationId(consultation),
                        row.getObject("answer_by", LocalDate.class)),
                row.getObject("asked_on", LocalDate.class),
                closedOn == null ? null : new ApproachRequest.Closing(row.getString("outcome"), closedOn),
                List.of());
    }

    private static Advisor advisor(ResultSet row, List<OrganisationId> advised) throws SQLException {
        LocalDate advisedOn = Rows.dayOrNull(row, "advised_on");
        return new Advisor(
                new OrganisationId(Rows.id(row, "organisation_id")),
                row.getLong("version"),
                advisedOn == null
                        ? null
                        : new Advisor.Advice(
                                row.getString("advice"), row.getString("conditions"), List.copyOf(advised), advisedOn));
    }
}
