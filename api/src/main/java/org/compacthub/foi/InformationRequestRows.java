package org.compacthub.foi;

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
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of requests for information, of the organisations concerned and of their tasks. */
@Singleton
class InformationRequestRows {
    private static final String SELECT =
            "SELECT r.id, r.version, r.authority_id, r.reference, r.subject, r.received_on,"
                    + " r.due_on, r.state, r.closed_on FROM information_request r WHERE ";
    private static final String CONCERNS = "SELECT c.id, c.request_id, c.organisation_id, c.version, c.material,"
            + " c.commercially_sensitive, c.told_on, c.comment_by, c.opinion, c.comment_text, c.comment_sensitive,"
            + " c.commented_on, c.disposition, c.reason, c.decided_on FROM information_concern c WHERE c.request_id IN"
            + " (%s) ORDER BY c.id";
    private static final String TASKS = "SELECT t.id, t.concern_id, t.what, t.due_on, t.done_on FROM cooperation_task t"
            + " JOIN information_concern c ON c.id = t.concern_id WHERE c.request_id IN (%s) ORDER BY t.id";

    private final Database database;

    InformationRequestRows(Database database) {
        this.database = database;
    }

    Optional<InformationRequest> find(InformationRequestId id) {
        return whole(database.query(SELECT + "r.id = ?", List.of(id.value()), InformationRequestRows::request)).stream()
                .findFirst();
    }

    /** The same, where nobody else changes it or a part of it until the transaction ends. */
    Optional<InformationRequest> findLocked(InformationRequestId id) {
        return whole(database.query(
                        SELECT + "r.id = ? FOR UPDATE", List.of(id.value()), InformationRequestRows::request))
                .stream()
                .findFirst();
    }

    /** Those that one of these organisations answers or is concerned in, newest first, after that one. */
    List<InformationRequest> of(
            Collection<OrganisationId> organisations,
            Set<InformationRequest.State> states,
            Optional<UUID> before,
            int size) {
        List<UUID> ids = organisations.stream().map(OrganisationId::value).toList();
        String marks = Rows.marks(ids.size());
        List<String> conditions = new ArrayList<>(List.of("(r.authority_id IN (" + marks
                + ") OR r.id IN (SELECT c.request_id FROM information_concern c WHERE c.organisation_id IN (" + marks
                + ")))"));
        List<Object> parameters = new ArrayList<>(ids);
        parameters.addAll(ids);
        if (!states.isEmpty()) {
            conditions.add("r.state IN (" + Rows.marks(states.size()) + ")");
            states.forEach(state -> parameters.add(WireNames.of(state)));
        }
        before.ifPresent(id -> {
            conditions.add("r.id < ?");
            parameters.add(id);
        });
        return whole(database.query(
                SELECT + String.join(" AND ", conditions) + " ORDER BY r.id DESC LIMIT " + size,
                parameters,
                InformationRequestRows::request));
    }

    void insert(InformationRequest request) {
        database.update(
                "INSERT INTO information_request (id, version, authority_id, reference, subject, received_on, due_on,"
                        + " state) VALUES (" + Rows.marks(8) + ")",
                Arrays.asList(
                        request.id().value(),
                        request.version(),
                        request.authority().value(),
                        request.asked().reference(),
                        request.asked().subject(),
                        request.asked().receivedOn(),
                        request.dueOn(),
                        WireNames.of(request.state())));
    }

    void update(InformationRequest request) {
        database.update(
                "UPDATE information_request SET version = ?, state = ?, closed_on = ? WHERE id = ?",
                Arrays.asList(
                        request.version(),
                        WireNames.of(request.state()),
                        request.closedOn(),
                        request.id().value()));
    }

    void insert(InformationRequestId request, Concern concern) {
        database.update(
                "INSERT INTO information_concern (id, request_id, organisation_id, version, material,"
                        + " commercially_sensitive, told_on, comment_by) VALUES (" + Rows.marks(8) + ")",
                List.of(
                        concern.id(),
                        request.value(),
                        concern.organisation().value(),
                        concern.version(),
                        concern.told().material(),
                        concern.told().sensitive(),
                        concern.toldOn(),
                        concern.told().commentBy()));
    }

    /** Writes what can change of it; its tasks have statements of their own. */
    void update(Concern concern) {
        Optional<Concern.Comment> comment = Optional.ofNullable(concern.comment());
        Optional<Concern.Decision> decision = Optional.ofNullable(concern.decision());
        database.update(
                "UPDATE information_concern SET version = ?, opinion = ?, comment_text = ?, comment_sensitive = ?,"
                        + " commented_on = ?, disposition = ?, reason = ?, decided_on = ? WHERE id = ?",
                Arrays.asList(
                        concern.version(),
                        comment.map(said -> WireNames.of(said.opinion())).orElse(null),
                        comment.map(Concern.Comment::text).orElse(null),
                        comment.map(Concern.Comment::sensitive).orElse(null),
                        comment.map(Concern.Comment::on).orElse(null),
                        decision.map(made -> WireNames.of(made.disposition())).orElse(null),
                        decision.map(Concern.Decision::reason).orElse(null),
                        decision.map(Concern.Decision::on).orElse(null),
                        concern.id()));
    }

    void insertTask(Concern concern, CooperationTask task) {
        database.update(
                "INSERT INTO cooperation_task (id, concern_id, what, due_on) VALUES (?, ?, ?, ?)",
                Arrays.asList(task.id(), concern.id(), task.what(), task.dueOn()));
    }

    void updateTask(UUID task, Optional<LocalDate> doneOn) {
        database.update(
                "UPDATE cooperation_task SET done_on = ? WHERE id = ?", Arrays.asList(doneOn.orElse(null), task));
    }

    private List<InformationRequest> whole(List<InformationRequest> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<UUID> ids = found.stream().map(request -> request.id().value()).toList();
        String marks = Rows.marks(ids.size());
        Map<UUID, List<CooperationTask>> tasks = new HashMap<>();
        database.query(
                TASKS.formatted(marks),
                ids,
                row -> tasks.computeIfAbsent(Rows.id(row, "concern_id"), unused -> new ArrayList<>())
                        .add(new CooperationTask(
                                Rows.id(row, "id"),
                                row.getString("what"),
                                Rows.dayOrNull(row, "due_on"),
                                Rows.dayOrNull(row, "done_on"))));
        Map<UUID, List<Concern>> concerns = new HashMap<>();
        database.query(
                CONCERNS.formatted(marks),
                ids,
                row -> concerns.computeIfAbsent(Rows.id(row, "request_id"), unused -> new ArrayList<>())
                        .add(concern(row, tasks.getOrDefault(Rows.id(row, "id"), List.of()))));
        return found.stream()
                .map(request -> request.with(
                        List.copyOf(concerns.getOrDefault(request.id().value(), List.of()))))
                .toList();
    }

    private static InformationRequest request(ResultSet row) throws SQLException {
        return new InformationRequest(
                new InformationRequestId(Rows.id(row, "id")),
                row.getLong("version"),
                new OrganisationId(Rows.id(row, "authority_id")),
                new InformationRequest.Asked(
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getObject("received_on", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                WireNames.constant(InformationRequest.State.class, row.getString("state")),
                Rows.dayOrNull(row, "closed_on"),
                List.of());
    }

    private static Concern concern(ResultSet row, List<CooperationTask> tasks) throws SQLException {
        String opinion = row.getString("opinion");
        String disposition = row.getString("disposition");
        return new Concern(
                Rows.id(row, "id"),
                row.getLong("version"),
                new Concern.Told(
                        new OrganisationId(Rows.id(row, "organisation_id")),
                        row.getString("material"),
                        row.getBoolean("commercially_sensitive"),
                        row.getObject("comment_by", LocalDate.class)),
                row.getObject("told_on", LocalDate.class),
                opinion == null
                        ? null
                        : new Concern.Comment(
                                WireNames.constant(Concern.Opinion.class, opinion),
                                row.getString("comment_text"),
                                row.getBoolean("comment_sensitive"),
                                row.getObject("commented_on", LocalDate.class)),
                List.copyOf(tasks),
                disposition == null
                        ? null
                        : new Concern.Decision(
                                WireNames.constant(Concern.Disposition.class, disposition),
                                row.getString("reason"),
                                row.getObject("decided_on", LocalDate.class)));
    }
}
